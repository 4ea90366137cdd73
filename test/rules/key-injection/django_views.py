from django.core.cache import cache
from django.http import HttpResponse, JsonResponse
from django.urls import path, re_path
from django.views import View
from django_redis import get_redis_connection


def profile(request):
    connection = get_redis_connection("default")
    name = request.GET.get("name", "")
    connection.get(f"profile:{name}")
    #                         ^^^^ key-injection request information
    connection.get("agent:%s" % request.META["HTTP_USER_AGENT"])
    #                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
    connection.get(f"user:{request.user.pk}")
    return JsonResponse({"count": connection.dbsize()})


class CodeView(View):
    def post(self, request, mobile):
        get_redis_connection("codes").setex("code:%s" % request.POST["mobile"], 60, "1")
        #                                               ^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
        return HttpResponse(status=204)


def order(request, number):
    get_redis_connection("default").get(f"order:{number}")
    return HttpResponse()


urlpatterns = [path("order/<int:number>/", order), re_path(r"^profile/$", profile)]
