# aiohttp: what the tables say of these lines.
from flask import request
import aiohttp


def lines(y, logger):
    x = request.args["x"]
    aiohttp.web.Response(x)  #: sent
    aiohttp.web.json_response(x)  #: sent
    aiohttp.web.HTTPException(x)  #: sent
    aiohttp.web.HTTPBadRequest(x)  #: sent
    aiohttp.web.HTTPInternalServerError(x)  #: sent
    aiohttp.web.HTTPNotFound(x)  #: sent
    aiohttp.web.HTTPForbidden(x)  #: sent
    aiohttp.web.HTTPUnauthorized(x)  #: sent


def f1(r: aiohttp.web.Request):
    see(r)  #: library
    see(r.match_info)  #: request
    see(r.query)  #: request
    see(r.rel_url)  #: request
    see(r.headers)  #: request
    see(r.json("a"))  #: request
    see(r.post("a"))  #: request
    see(r.text("a"))  #: request
    see(r.cookies)  #: request
    see(r.path)  #: request
    see(r.path_qs)  #: request
    see(r.raw_path)  #: request
    see(r.query_string)  #: request
    see(r.url)  #: request
    see(r.host)  #: request
    see(r.read("a"))  #: request
    see(r.multipart("a"))  #: request


def f2(r: aiohttp.web.BaseRequest):
    see(r)  #: library
    see(r.match_info)  #: request
    see(r.query)  #: request
    see(r.rel_url)  #: request
    see(r.headers)  #: request
    see(r.json("a"))  #: request
    see(r.post("a"))  #: request
    see(r.text("a"))  #: request


def f3(r: aiohttp.web_request.Request):
    see(r)  #: library
    see(r.match_info)  #: request
    see(r.query)  #: request
    see(r.rel_url)  #: request
    see(r.headers)  #: request
    see(r.json("a"))  #: request
    see(r.post("a"))  #: request
    see(r.text("a"))  #: request


@aiohttp.web.RouteTableDef().anything("/<x>/{x}")
def f20(p0):
    see(p0)  #: library
    see(p0.match_info)  #: request
    see(p0.query)  #: request
    see(p0.rel_url)  #: request
    see(p0.headers)  #: request
    see(p0.json("a"))  #: request
    see(p0.post("a"))  #: request
    see(p0.text("a"))  #: request


@aiohttp.web.middleware("/<x>/{x}")
def f21(p0):
    see(p0)  #: library
    see(p0.match_info)  #: request
    see(p0.query)  #: request
    see(p0.rel_url)  #: request
    see(p0.headers)  #: request
    see(p0.json("a"))  #: request
    see(p0.post("a"))  #: request
    see(p0.text("a"))  #: request


def f22(p0):
    see(p0)  #: library
    see(p0.match_info)  #: request
    see(p0.query)  #: request
    see(p0.rel_url)  #: request
    see(p0.headers)  #: request
    see(p0.json("a"))  #: request
    see(p0.post("a"))  #: request
    see(p0.text("a"))  #: request
aiohttp.web.Application().router.anything("/<x>/{x}", f22)


def f23(p0):
    see(p0)  #: library
    see(p0.match_info)  #: request
    see(p0.query)  #: request
    see(p0.rel_url)  #: request
    see(p0.headers)  #: request
    see(p0.json("a"))  #: request
    see(p0.post("a"))  #: request
    see(p0.text("a"))  #: request
aiohttp.web.get("/<x>/{x}", f23)


def f24(p0):
    see(p0)  #: library
    see(p0.match_info)  #: request
    see(p0.query)  #: request
    see(p0.rel_url)  #: request
    see(p0.headers)  #: request
    see(p0.json("a"))  #: request
    see(p0.post("a"))  #: request
    see(p0.text("a"))  #: request
aiohttp.web.post("/<x>/{x}", f24)


def f25(p0):
    see(p0)  #: library
    see(p0.match_info)  #: request
    see(p0.query)  #: request
    see(p0.rel_url)  #: request
    see(p0.headers)  #: request
    see(p0.json("a"))  #: request
    see(p0.post("a"))  #: request
    see(p0.text("a"))  #: request
aiohttp.web.put("/<x>/{x}", f25)


def f26(p0):
    see(p0)  #: library
    see(p0.match_info)  #: request
    see(p0.query)  #: request
    see(p0.rel_url)  #: request
    see(p0.headers)  #: request
    see(p0.json("a"))  #: request
    see(p0.post("a"))  #: request
    see(p0.text("a"))  #: request
aiohttp.web.patch("/<x>/{x}", f26)


def f27(p0):
    see(p0)  #: library
    see(p0.match_info)  #: request
    see(p0.query)  #: request
    see(p0.rel_url)  #: request
    see(p0.headers)  #: request
    see(p0.json("a"))  #: request
    see(p0.post("a"))  #: request
    see(p0.text("a"))  #: request
aiohttp.web.delete("/<x>/{x}", f27)


def f28(p0):
    see(p0)  #: library
    see(p0.match_info)  #: request
    see(p0.query)  #: request
    see(p0.rel_url)  #: request
    see(p0.headers)  #: request
    see(p0.json("a"))  #: request
    see(p0.post("a"))  #: request
    see(p0.text("a"))  #: request
aiohttp.web.route("/<x>/{x}", f28)


class C29(aiohttp.web.View):
    def get(self, *args, **kwargs):
        see(self.request)  #: library
        see(self.request.match_info)  #: request
        see(self.request.query)  #: request
        see(self.request.rel_url)  #: request
        see(self.request.headers)  #: request
        see(self.request.json("a"))  #: request
        see(self.request.post("a"))  #: request
        see(self.request.text("a"))  #: request


def f30(r: aiohttp.web.WebSocketResponse):
    r.send_str("a", value)  #: sent
    r.send_json("a", value)  #: sent
    r.send_bytes("a", value)  #: sent
    r.write("a", value)  #: sent


def f31(r: aiohttp.web.StreamResponse):
    r.send_str("a", value)  #: sent
    r.send_json("a", value)  #: sent
    r.send_bytes("a", value)  #: sent
    r.write("a", value)  #: sent


def f32(r: aiohttp.web.WebSocketResponse):
    r.send_str(value)  #: sent


def f33(r: aiohttp.web.WebSocketResponse):
    r.send_json(value)  #: sent


def f34(r: aiohttp.web.WebSocketResponse):
    r.send_bytes(value)  #: sent


def f35(r: aiohttp.web.WebSocketResponse):
    r.write(value)  #: sent
