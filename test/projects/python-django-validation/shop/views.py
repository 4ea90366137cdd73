import redis
from django.http import HttpResponse
from django.views import View

from shop.forms import NameForm, SearchForm
from shop.serializers import CodeSerializer

r = redis.Redis()


def by_name(request, name):
    r.get(f"n:{name}")
    #          ^^^^ key-injection request information
    return HttpResponse()


def by_plain(request, name):
    r.get(f"n:{name}")
    #          ^^^^ key-injection request information
    return HttpResponse()


def by_slug(request, slug):
    r.get(f"n:{slug}")
    return HttpResponse()


def detail(request, number):
    r.get(f"n:{number}")
    return HttpResponse()


def by_uuid(request, uid):
    r.get(f"n:{uid}")
    return HttpResponse()


def by_mobile(request, mobile):
    r.get(f"n:{mobile}")
    return HttpResponse()


def by_any(request, text):
    r.get(f"n:{text}")
    #          ^^^^ key-injection request information
    return HttpResponse()


class ByName(View):
    def get(self, request, name):
        r.get(f"n:{name}")
        #          ^^^^ key-injection request information
        r.get(f"n:{self.kwargs['name']}")
        #          ^^^^^^^^^^^^^^^^^^^ key-injection request information
        return HttpResponse()


class BySlug(View):
    def get(self, request, slug):
        r.get(f"n:{slug}")
        return HttpResponse()


def search(request):
    form = SearchForm(request.GET)
    if not form.is_valid():
        return HttpResponse(status=400)
    r.get(f"q:{form.cleaned_data['q']}")
    #          ^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
    r.get(f"p:{form.cleaned_data['page']}")
    named = NameForm(request.POST)
    named.is_valid()
    r.get(f"m:{named.cleaned_data['mobile']}:{named.cleaned_data['code']}")
    r.get(f"m:{named.cleaned_data['loose']}")
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
    r.get(f"n:{named.cleaned_data['name']}:{named.cleaned_data['kind']}")
    for queue in named.cleaned_data["queues"]:
        r.lrange(queue, 0, -1)
    return HttpResponse()


def code(request):
    serializer = CodeSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    r.get(f"c:{serializer.validated_data['mobile']}")
    r.get(f"c:{serializer.validated_data['loose']}")
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
    r.get(f"c:{serializer.validated_data['name']}")
    r.get(f"c:{serializer.validated_data['typo']}")
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
    r.get(f"c:{serializer.initial_data['mobile']}")
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
    return HttpResponse()
