# request: what the tables say of these lines.
import anything


def f1(request):
    see(request.GET)  #: request
    see(request.POST)  #: request
    see(request.FILES)  #: request
    see(request.COOKIES)  #: request
    see(request.META.a)  #: request
    see(request.headers)  #: request
    see(request.body)  #: request
    see(request.path)  #: request
    see(request.path_info)  #: request
    see(request.content_params)  #: request
    see(request.data)  #: request
    see(request.query_params)  #: request
    see(request.resolver_match.kwargs)  #: request
    see(request.resolver_match.args)  #: request
    see(request.args)  #: request
    see(request.form)  #: request
    see(request.json)  #: request
    see(request.values)  #: request
    see(request.files)  #: request
    see(request.cookies)  #: request
    see(request.params)  #: request
    see(request.path_params)  #: request
    see(request.match_info)  #: request
    see(request.query)  #: request
    see(request.query_string)  #: request
    see(request.url)  #: request
    see(request.rel_url)  #: request
    see(request.view_args)  #: request
    see(request.matchdict)  #: request
    see(request.json_body)  #: request
    see(request.META.REMOTE_ADDR)  #: library
    see(request.META.REMOTE_HOST)  #: library
    see(request.META.REMOTE_USER)  #: library
    see(request.META.REQUEST_METHOD)  #: library
    see(request.META.SERVER_NAME)  #: library
    see(request.META.SERVER_PORT)  #: library
    see(request.get_full_path("a"))  #: request
    see(request.get_full_path_info("a"))  #: request
    see(request.get_host("a"))  #: request
    see(request.build_absolute_uri("a"))  #: request
    see(request.read("a"))  #: request
    see(request.text("a"))  #: request
    see(request.post("a"))  #: request
    see(request.get_json("a"))  #: request
    see(request.get_data("a"))  #: request
    see(request.get_args("a"))  #: request
    see(request)  #: library


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
