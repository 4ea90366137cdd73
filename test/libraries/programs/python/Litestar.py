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
    see(r.url)  #: request
    see(r.stream("a"))  #: request
    see(r.receive_json("a"))  #: request
    see(r.receive_text("a"))  #: request
    see(r.receive_bytes("a"))  #: request


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
