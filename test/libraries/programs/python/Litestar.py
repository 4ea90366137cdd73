# Litestar: what the tables say of these lines.
import litestar


def f1(r: litestar.Request):
    see(r)  #: library
    see(r.query_params)  #: request
    see(r.path_params)  #: request
    see(r.headers)  #: request
    see(r.cookies)  #: request
    see(r.json("a"))  #: request
    see(r.body("a"))  #: request
    see(r.form("a"))  #: request


def f2(r: litestar.connection.Request):
    see(r)  #: library
    see(r.query_params)  #: request
    see(r.path_params)  #: request
    see(r.headers)  #: request
    see(r.cookies)  #: request
    see(r.json("a"))  #: request
    see(r.body("a"))  #: request
    see(r.form("a"))  #: request


def f3(r: litestar.WebSocket):
    see(r)  #: library
    see(r.query_params)  #: request
    see(r.path_params)  #: request
    see(r.headers)  #: request
    see(r.cookies)  #: request
    see(r.json("a"))  #: request
    see(r.body("a"))  #: request
    see(r.form("a"))  #: request


def f4(r: litestar.Request):
    see(r.query_params)  #: request


def f5(r: litestar.Request):
    see(r.path_params)  #: request


def f6(r: litestar.Request):
    see(r.headers)  #: request


def f7(r: litestar.Request):
    see(r.cookies)  #: request


def f8(r: litestar.Request):
    see(r.url)  #: request


def f9(r: litestar.Request):
    see(r.json("a"))  #: request


def f10(r: litestar.Request):
    see(r.body("a"))  #: request


def f11(r: litestar.Request):
    see(r.form("a"))  #: request


def f12(r: litestar.Request):
    see(r.stream("a"))  #: request


def f13(r: litestar.Request):
    see(r.receive_json("a"))  #: request


def f14(r: litestar.Request):
    see(r.receive_text("a"))  #: request


def f15(r: litestar.Request):
    see(r.receive_bytes("a"))  #: request


@litestar.patch("/<x>/{x}")
def f16(x):
    see(x)  #: request
    see(x.query_params)  #: request
    see(x.path_params)  #: request
    see(x.headers)  #: request
    see(x.cookies)  #: request
    see(x.json("a"))  #: request
    see(x.body("a"))  #: request
    see(x.form("a"))  #: request


@litestar.get(r"/{x:int}")
def f17(x):
    see(x)  #: validated
