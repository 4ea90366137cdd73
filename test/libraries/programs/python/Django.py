# Django: what the tables say of these lines.
from flask import request
import django
import ninja
import rest_framework


def lines(y, logger):
    x = request.args["x"]
    django.http.HttpResponse(x)  #: sent
    django.http.JsonResponse(x)  #: sent
    django.http.StreamingHttpResponse(x)  #: sent
    django.http.HttpResponseBadRequest(x)  #: sent
    django.http.HttpResponseServerError(x)  #: sent
    django.http.HttpResponseNotFound(x)  #: sent
    django.http.HttpResponseForbidden(x)  #: sent
    django.http.HttpResponseRedirect(x)  #: sent
    django.http.Http404(x)  #: sent
    django.shortcuts.render(x)  #: sent
    django.shortcuts.redirect(x)  #: sent
    django.contrib.messages.anything(x)  #: sent
    rest_framework.response.Response(x)  #: sent
    rest_framework.exceptions.APIException(x)  #: sent
    rest_framework.exceptions.ValidationError(x)  #: sent
    rest_framework.exceptions.PermissionDenied(x)  #: sent
    rest_framework.exceptions.NotFound(x)  #: sent
    rest_framework.serializers.ValidationError(x)  #: sent


def f1(r: django.http.HttpRequest):
    see(r)  #: library
    see(r.GET)  #: request
    see(r.POST)  #: request
    see(r.FILES)  #: request
    see(r.COOKIES)  #: request
    see(r.get_full_path("a"))  #: request
    see(r.get_full_path_info("a"))  #: request
    see(r.get_host("a"))  #: request
    see(r.META.a)  #: request
    see(r.headers)  #: request
    see(r.body)  #: request
    see(r.path)  #: request
    see(r.path_info)  #: request
    see(r.content_params)  #: request
    see(r.data)  #: request
    see(r.query_params)  #: request
    see(r.resolver_match.kwargs)  #: request
    see(r.resolver_match.args)  #: request
    see(r.META.REMOTE_ADDR)  #: library
    see(r.META.REMOTE_HOST)  #: library
    see(r.META.REMOTE_USER)  #: library
    see(r.META.REQUEST_METHOD)  #: library
    see(r.META.SERVER_NAME)  #: library
    see(r.META.SERVER_PORT)  #: library
    see(r.build_absolute_uri("a"))  #: request
    see(r.read("a"))  #: request


def f2(r: django.http.request.HttpRequest):
    see(r)  #: library
    see(r.GET)  #: request
    see(r.POST)  #: request
    see(r.FILES)  #: request
    see(r.COOKIES)  #: request
    see(r.get_full_path("a"))  #: request
    see(r.get_full_path_info("a"))  #: request
    see(r.get_host("a"))  #: request


def f3(r: django.core.handlers.wsgi.WSGIRequest):
    see(r)  #: library
    see(r.GET)  #: request
    see(r.POST)  #: request
    see(r.FILES)  #: request
    see(r.COOKIES)  #: request
    see(r.get_full_path("a"))  #: request
    see(r.get_full_path_info("a"))  #: request
    see(r.get_host("a"))  #: request


def f4(r: django.core.handlers.asgi.ASGIRequest):
    see(r)  #: library
    see(r.GET)  #: request
    see(r.POST)  #: request
    see(r.FILES)  #: request
    see(r.COOKIES)  #: request
    see(r.get_full_path("a"))  #: request
    see(r.get_full_path_info("a"))  #: request
    see(r.get_host("a"))  #: request


def f5(r: rest_framework.request.Request):
    see(r)  #: library
    see(r.GET)  #: request
    see(r.POST)  #: request
    see(r.FILES)  #: request
    see(r.COOKIES)  #: request
    see(r.get_full_path("a"))  #: request
    see(r.get_full_path_info("a"))  #: request
    see(r.get_host("a"))  #: request


@rest_framework.decorators.api_view("/<x>/{x}")
def f31(p0):
    see(p0)  #: library
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.FILES)  #: request
    see(p0.COOKIES)  #: request
    see(p0.get_full_path("a"))  #: request
    see(p0.get_full_path_info("a"))  #: request
    see(p0.get_host("a"))  #: request


@rest_framework.decorators.action("/<x>/{x}")
def f32(p0, p1):
    see(p1)  #: library
    see(p1.GET)  #: request
    see(p1.POST)  #: request
    see(p1.FILES)  #: request
    see(p1.COOKIES)  #: request
    see(p1.get_full_path("a"))  #: request
    see(p1.get_full_path_info("a"))  #: request
    see(p1.get_host("a"))  #: request


@django.views.decorators.http.require_http_methods("/<x>/{x}")
def f33(p0):
    see(p0)  #: library
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.FILES)  #: request
    see(p0.COOKIES)  #: request
    see(p0.get_full_path("a"))  #: request
    see(p0.get_full_path_info("a"))  #: request
    see(p0.get_host("a"))  #: request


@django.views.decorators.http.require_POST("/<x>/{x}")
def f34(p0):
    see(p0)  #: library
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.FILES)  #: request
    see(p0.COOKIES)  #: request
    see(p0.get_full_path("a"))  #: request
    see(p0.get_full_path_info("a"))  #: request
    see(p0.get_host("a"))  #: request


@django.views.decorators.http.require_GET("/<x>/{x}")
def f35(p0):
    see(p0)  #: library
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.FILES)  #: request
    see(p0.COOKIES)  #: request
    see(p0.get_full_path("a"))  #: request
    see(p0.get_full_path_info("a"))  #: request
    see(p0.get_host("a"))  #: request


@django.views.decorators.http.require_safe("/<x>/{x}")
def f36(p0):
    see(p0)  #: library
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.FILES)  #: request
    see(p0.COOKIES)  #: request
    see(p0.get_full_path("a"))  #: request
    see(p0.get_full_path_info("a"))  #: request
    see(p0.get_host("a"))  #: request


@django.views.decorators.csrf.csrf_exempt("/<x>/{x}")
def f37(p0):
    see(p0)  #: library
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.FILES)  #: request
    see(p0.COOKIES)  #: request
    see(p0.get_full_path("a"))  #: request
    see(p0.get_full_path_info("a"))  #: request
    see(p0.get_host("a"))  #: request


@django.contrib.auth.decorators.login_required("/<x>/{x}")
def f38(p0):
    see(p0)  #: library
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.FILES)  #: request
    see(p0.COOKIES)  #: request
    see(p0.get_full_path("a"))  #: request
    see(p0.get_full_path_info("a"))  #: request
    see(p0.get_host("a"))  #: request


@ninja.get("/<x>/{x}")
def f39(p0):
    see(p0)  #: library
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.FILES)  #: request
    see(p0.COOKIES)  #: request
    see(p0.get_full_path("a"))  #: request
    see(p0.get_full_path_info("a"))  #: request
    see(p0.get_host("a"))  #: request


@ninja.post("/<x>/{x}")
def f40(p0):
    see(p0)  #: library
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.FILES)  #: request
    see(p0.COOKIES)  #: request
    see(p0.get_full_path("a"))  #: request
    see(p0.get_full_path_info("a"))  #: request
    see(p0.get_host("a"))  #: request


@ninja.put("/<x>/{x}")
def f41(p0):
    see(p0)  #: library
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.FILES)  #: request
    see(p0.COOKIES)  #: request
    see(p0.get_full_path("a"))  #: request
    see(p0.get_full_path_info("a"))  #: request
    see(p0.get_host("a"))  #: request


@ninja.patch("/<x>/{x}")
def f42(p0):
    see(p0)  #: library
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.FILES)  #: request
    see(p0.COOKIES)  #: request
    see(p0.get_full_path("a"))  #: request
    see(p0.get_full_path_info("a"))  #: request
    see(p0.get_host("a"))  #: request


@ninja.delete("/<x>/{x}")
def f43(p0):
    see(p0)  #: library
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.FILES)  #: request
    see(p0.COOKIES)  #: request
    see(p0.get_full_path("a"))  #: request
    see(p0.get_full_path_info("a"))  #: request
    see(p0.get_host("a"))  #: request


def f44(p0):
    see(p0)  #: library
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.FILES)  #: request
    see(p0.COOKIES)  #: request
    see(p0.get_full_path("a"))  #: request
    see(p0.get_full_path_info("a"))  #: request
    see(p0.get_host("a"))  #: request
django.urls.path("/<x>/{x}", f44)


def f45(p0):
    see(p0)  #: library
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.FILES)  #: request
    see(p0.COOKIES)  #: request
    see(p0.get_full_path("a"))  #: request
    see(p0.get_full_path_info("a"))  #: request
    see(p0.get_host("a"))  #: request
django.urls.re_path("/<x>/{x}", f45)


def f46(p0):
    see(p0)  #: library
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.FILES)  #: request
    see(p0.COOKIES)  #: request
    see(p0.get_full_path("a"))  #: request
    see(p0.get_full_path_info("a"))  #: request
    see(p0.get_host("a"))  #: request
django.conf.urls.url("/<x>/{x}", f46)


class C47(django.views.View):
    def get(self, *args, **kwargs):
        see(self.request)  #: library
        see(self.request.GET)  #: request
        see(self.request.POST)  #: request
        see(self.request.FILES)  #: request
        see(self.request.COOKIES)  #: request
        see(self.request.get_full_path("a"))  #: request
        see(self.request.get_full_path_info("a"))  #: request
        see(self.request.get_host("a"))  #: request


class C48(django.views.generic.anything):
    def get(self, *args, **kwargs):
        see(self.request)  #: library
        see(self.request.GET)  #: request
        see(self.request.POST)  #: request
        see(self.request.FILES)  #: request
        see(self.request.COOKIES)  #: request
        see(self.request.get_full_path("a"))  #: request
        see(self.request.get_full_path_info("a"))  #: request
        see(self.request.get_host("a"))  #: request


class C49(django.views.generic.base.anything):
    def get(self, *args, **kwargs):
        see(self.request)  #: library
        see(self.request.GET)  #: request
        see(self.request.POST)  #: request
        see(self.request.FILES)  #: request
        see(self.request.COOKIES)  #: request
        see(self.request.get_full_path("a"))  #: request
        see(self.request.get_full_path_info("a"))  #: request
        see(self.request.get_host("a"))  #: request


class C50(rest_framework.views.APIView):
    def get(self, *args, **kwargs):
        see(self.request)  #: library
        see(self.request.GET)  #: request
        see(self.request.POST)  #: request
        see(self.request.FILES)  #: request
        see(self.request.COOKIES)  #: request
        see(self.request.get_full_path("a"))  #: request
        see(self.request.get_full_path_info("a"))  #: request
        see(self.request.get_host("a"))  #: request


class C51(rest_framework.generics.anything):
    def get(self, *args, **kwargs):
        see(self.request)  #: library
        see(self.request.GET)  #: request
        see(self.request.POST)  #: request
        see(self.request.FILES)  #: request
        see(self.request.COOKIES)  #: request
        see(self.request.get_full_path("a"))  #: request
        see(self.request.get_full_path_info("a"))  #: request
        see(self.request.get_host("a"))  #: request


class C52(rest_framework.viewsets.anything):
    def get(self, *args, **kwargs):
        see(self.request)  #: library
        see(self.request.GET)  #: request
        see(self.request.POST)  #: request
        see(self.request.FILES)  #: request
        see(self.request.COOKIES)  #: request
        see(self.request.get_full_path("a"))  #: request
        see(self.request.get_full_path_info("a"))  #: request
        see(self.request.get_host("a"))  #: request


class C53(rest_framework.mixins.anything):
    def get(self, *args, **kwargs):
        see(self.request)  #: library
        see(self.request.GET)  #: request
        see(self.request.POST)  #: request
        see(self.request.FILES)  #: request
        see(self.request.COOKIES)  #: request
        see(self.request.get_full_path("a"))  #: request
        see(self.request.get_full_path_info("a"))  #: request
        see(self.request.get_host("a"))  #: request


class C54(rest_framework.serializers.anything):
    def get(self, *args, **kwargs):
        see(self.initial_data)  #: request
        see(self.initial_data.GET)  #: request
        see(self.initial_data.POST)  #: request
        see(self.initial_data.FILES)  #: request
        see(self.initial_data.COOKIES)  #: request
        see(self.initial_data.get_full_path("a"))  #: request
        see(self.initial_data.get_full_path_info("a"))  #: request
        see(self.initial_data.get_host("a"))  #: request


class C55(django.forms.anything):
    def get(self, *args, **kwargs):
        see(self.data)  #: request
        see(self.data.GET)  #: request
        see(self.data.POST)  #: request
        see(self.data.FILES)  #: request
        see(self.data.COOKIES)  #: request
        see(self.data.get_full_path("a"))  #: request
        see(self.data.get_full_path_info("a"))  #: request
        see(self.data.get_host("a"))  #: request


class C56(rest_framework.serializers.anything):
    def validate(self, p1):
        see(p1)  #: request of C56
        see(p1.GET)  #: request
        see(p1.POST)  #: request
        see(p1.FILES)  #: request
        see(p1.COOKIES)  #: request
        see(p1.get_full_path("a"))  #: request of C56
        see(p1.get_full_path_info("a"))  #: request of C56
        see(p1.get_host("a"))  #: request of C56


class C57(rest_framework.serializers.anything):
    def update(self, p1, p2):
        see(p2)  #: request of C57
        see(p2.GET)  #: request
        see(p2.POST)  #: request
        see(p2.FILES)  #: request
        see(p2.COOKIES)  #: request
        see(p2.get_full_path("a"))  #: request of C57
        see(p2.get_full_path_info("a"))  #: request of C57
        see(p2.get_host("a"))  #: request of C57


class C58(rest_framework.serializers.anything):
    def validate_a(self, p1):
        see(p1)  #: request of C58
        see(p1.GET)  #: request
        see(p1.POST)  #: request
        see(p1.FILES)  #: request
        see(p1.COOKIES)  #: request
        see(p1.get_full_path("a"))  #: request of C58
        see(p1.get_full_path_info("a"))  #: request of C58
        see(p1.get_host("a"))  #: request of C58


@ninja.get("/<x>/{x}")
def f59(x):
    return value  #: sent


@ninja.post("/<x>/{x}")
def f60(x):
    return value  #: sent


@ninja.put("/<x>/{x}")
def f61(x):
    return value  #: sent


@ninja.patch("/<x>/{x}")
def f62(x):
    return value  #: sent


@ninja.delete("/<x>/{x}")
def f63(x):
    return value  #: sent


def number(request, pk):
    see(pk)  #: validated


def named(request, slug):
    see(slug)  #: validated


urlpatterns = [
    django.urls.path("<int:pk>/", number),
    django.urls.re_path(r"^(?P<slug>[\w-]+)/$", named),
]


class Set(rest_framework.viewsets.ViewSet):
    def retrieve(self, request, pk):
        see(pk)  #: request

    def update(self, request, pk):
        see(pk)  #: request

    def partial_update(self, request, pk):
        see(pk)  #: request

    def destroy(self, request, pk):
        see(pk)  #: request

    def helper(self, request, pk):
        see(pk)  #: parameter

    @rest_framework.decorators.action(detail=True)
    def extra(self, request, pk):
        see(pk)  #: request

    @rest_framework.decorators.action(detail=False)
    def listed(self, request, **kwargs):
        see(kwargs["name"])  #: parameter

    @rest_framework.decorators.action(detail=False, url_path=r"of/(?P<name>[^/.]+)/(?P<count>\d+)")
    def of(self, request, name, count):
        see(name)  #: request
        see(count)  #: validated
