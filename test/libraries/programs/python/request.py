# request: what the tables say of these lines.
import anything


def f1(request):
    see(request.GET)  #: request


def f2(request):
    see(request.POST)  #: request


def f3(request):
    see(request.FILES)  #: request


def f4(request):
    see(request.COOKIES)  #: request


def f5(request):
    see(request.META.a)  #: request


def f6(request):
    see(request.headers)  #: request


def f7(request):
    see(request.body)  #: request


def f8(request):
    see(request.path)  #: request


def f9(request):
    see(request.path_info)  #: request


def f10(request):
    see(request.content_params)  #: request


def f11(request):
    see(request.data)  #: request


def f12(request):
    see(request.query_params)  #: request


def f13(request):
    see(request.resolver_match.kwargs)  #: request


def f14(request):
    see(request.resolver_match.args)  #: request


def f15(request):
    see(request.args)  #: request


def f16(request):
    see(request.form)  #: request


def f17(request):
    see(request.json)  #: request


def f18(request):
    see(request.values)  #: request


def f19(request):
    see(request.files)  #: request


def f20(request):
    see(request.cookies)  #: request


def f21(request):
    see(request.params)  #: request


def f22(request):
    see(request.path_params)  #: request


def f23(request):
    see(request.match_info)  #: request


def f24(request):
    see(request.query)  #: request


def f25(request):
    see(request.query_string)  #: request


def f26(request):
    see(request.url)  #: request


def f27(request):
    see(request.rel_url)  #: request


def f28(request):
    see(request.view_args)  #: request


def f29(request):
    see(request.matchdict)  #: request


def f30(request):
    see(request.json_body)  #: request


def f31(request):
    see(request.META.REMOTE_ADDR)  #: library


def f32(request):
    see(request.META.REMOTE_HOST)  #: library


def f33(request):
    see(request.META.REMOTE_USER)  #: library


def f34(request):
    see(request.META.REQUEST_METHOD)  #: library


def f35(request):
    see(request.META.SERVER_NAME)  #: library


def f36(request):
    see(request.META.SERVER_PORT)  #: library


def f37(request):
    see(request.get_full_path("a"))  #: request


def f38(request):
    see(request.get_full_path_info("a"))  #: request


def f39(request):
    see(request.get_host("a"))  #: request


def f40(request):
    see(request.build_absolute_uri("a"))  #: request


def f41(request):
    see(request.read("a"))  #: request


def f42(request):
    see(request.text("a"))  #: request


def f43(request):
    see(request.post("a"))  #: request


def f44(request):
    see(request.get_json("a"))  #: request


def f45(request):
    see(request.get_data("a"))  #: request


def f46(request):
    see(request.get_args("a"))  #: request


def f47(request):
    see(request)  #: library
    see(request.GET)  #: request
    see(request.POST)  #: request
    see(request.FILES)  #: request
    see(request.COOKIES)  #: request
    see(request.get_full_path("a"))  #: request
    see(request.get_full_path_info("a"))  #: request
    see(request.get_host("a"))  #: request


def f48(self, request):
    see(request)  #: library
    see(request.GET)  #: request
    see(request.POST)  #: request
    see(request.FILES)  #: request
    see(request.COOKIES)  #: request
    see(request.get_full_path("a"))  #: request
    see(request.get_full_path_info("a"))  #: request
    see(request.get_host("a"))  #: request


def f49(cls, request):
    see(request)  #: library
    see(request.GET)  #: request
    see(request.POST)  #: request
    see(request.FILES)  #: request
    see(request.COOKIES)  #: request
    see(request.get_full_path("a"))  #: request
    see(request.get_full_path_info("a"))  #: request
    see(request.get_host("a"))  #: request


@anything.route("/<x>/{x}")
def f50(x):
    see(x)  #: request
    see(x.GET)  #: request
    see(x.POST)  #: request
    see(x.FILES)  #: request
    see(x.COOKIES)  #: request
    see(x.get_full_path("a"))  #: request
    see(x.get_full_path_info("a"))  #: request
    see(x.get_host("a"))  #: request


@anything.get("/<x>/{x}")
def f51(x):
    see(x)  #: request
    see(x.GET)  #: request
    see(x.POST)  #: request
    see(x.FILES)  #: request
    see(x.COOKIES)  #: request
    see(x.get_full_path("a"))  #: request
    see(x.get_full_path_info("a"))  #: request
    see(x.get_host("a"))  #: request


@anything.post("/<x>/{x}")
def f52(x):
    see(x)  #: request
    see(x.GET)  #: request
    see(x.POST)  #: request
    see(x.FILES)  #: request
    see(x.COOKIES)  #: request
    see(x.get_full_path("a"))  #: request
    see(x.get_full_path_info("a"))  #: request
    see(x.get_host("a"))  #: request


@anything.put("/<x>/{x}")
def f53(x):
    see(x)  #: request
    see(x.GET)  #: request
    see(x.POST)  #: request
    see(x.FILES)  #: request
    see(x.COOKIES)  #: request
    see(x.get_full_path("a"))  #: request
    see(x.get_full_path_info("a"))  #: request
    see(x.get_host("a"))  #: request


@anything.delete("/<x>/{x}")
def f54(x):
    see(x)  #: request
    see(x.GET)  #: request
    see(x.POST)  #: request
    see(x.FILES)  #: request
    see(x.COOKIES)  #: request
    see(x.get_full_path("a"))  #: request
    see(x.get_full_path_info("a"))  #: request
    see(x.get_host("a"))  #: request


@anything.route(r"/<int:x>")
def f55(x):
    see(x)  #: validated


@anything.route(r"/{x:int}")
def f56(x):
    see(x)  #: validated
