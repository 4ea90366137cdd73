from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from rest_framework import status, viewsets
from rest_framework.decorators import action, api_view
from rest_framework.response import Response
from rest_framework.throttling import SimpleRateThrottle
from rest_framework.views import APIView

from api.serializers import CodeSerializer
from api.store import conn


@api_view(["POST"])
def login(request):
    conn.get(f"login:{request.data['name']}")
    #                 ^^^^^^^^^^^^^^^^^^^^ key-injection request information
    conn.get(f"login:{request.user.id}:{request.session.session_key}")
    conn.get("login:%s" % request.query_params.get("next"))
    #                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
    return Response(status=status.HTTP_200_OK)


class CodeView(APIView):
    serializer_class = CodeSerializer

    @method_decorator(never_cache)
    def post(self, request, *args, **kwargs):
        serializer = self.serializer_class(data=request.data)
        serializer.is_valid(raise_exception=True)
        mobile = serializer.validated_data["mobile"]
        conn.setex(f"code:{mobile}", 300, "1")
        conn.setex(f"code:{serializer.validated_data.get('channel')}", 300, "1")
        conn.setex(f"code:{serializer.validated_data['number']}", 300, "1")
        conn.setex(f"code:{request.data.get('mobile')}", 300, "1")
        conn.setex(f"code:{request.data.get('name')}", 300, "1")
        #                  ^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
        conn.get(f"code:{kwargs['uid']}")
        #                ^^^^^^^^^^^^^ key-injection parameter information
        return Response()


class ItemViewSet(viewsets.ModelViewSet):
    def retrieve(self, request, pk=None):
        conn.get(f"item:{self.kwargs['pk']}")
        #                ^^^^^^^^^^^^^^^^^ key-injection request information
        item = self.get_object()
        conn.get(f"item:{item.pk}")
        return Response()

    @action(detail=True, methods=["post"])
    def like(self, request, pk=None):
        conn.incr(f"likes:{request.data['kind']}")
        #                  ^^^^^^^^^^^^^^^^^^^^ key-injection request information
        return Response()


class NameThrottle(SimpleRateThrottle):
    scope = "name"

    def allow_request(self, request, view):
        return conn.incr(f"throttle:{self.scope}:{request.POST.get('name')}") < 5
        #                                         ^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information


class Middleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        conn.incr(f"path:{request.path}")
        #                 ^^^^^^^^^^^^ key-injection request information
        return self.get_response(request)
