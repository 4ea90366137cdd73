# Falcon: what the tables say of these lines.
from flask import request
import falcon


def lines(y, logger):
    x = request.args["x"]
    falcon.HTTPError(x)  #: sent
    falcon.HTTPBadRequest(x)  #: sent
    falcon.HTTPInternalServerError(x)  #: sent
    falcon.HTTPNotFound(x)  #: sent


def f1(r: falcon.Request):
    see(r)  #: library
    see(r.params)  #: request
    see(r.media)  #: request
    see(r.headers)  #: request
    see(r.cookies)  #: request
    see(r.get_param("a"))  #: request
    see(r.get_param_as_list("a"))  #: request
    see(r.get_media("a"))  #: request
    see(r.path)  #: request
    see(r.uri)  #: request
    see(r.url)  #: request
    see(r.relative_uri)  #: request
    see(r.query_string)  #: request
    see(r.host)  #: request
    see(r.stream)  #: request
    see(r.bounded_stream)  #: request
    see(r.get_header("a"))  #: request
    see(r.get_cookie_values("a"))  #: request


def f2(r: falcon.request.Request):
    see(r)  #: library
    see(r.params)  #: request
    see(r.media)  #: request
    see(r.headers)  #: request
    see(r.cookies)  #: request
    see(r.get_param("a"))  #: request
    see(r.get_param_as_list("a"))  #: request
    see(r.get_media("a"))  #: request


def f3(r: falcon.asgi.Request):
    see(r)  #: library
    see(r.params)  #: request
    see(r.media)  #: request
    see(r.headers)  #: request
    see(r.cookies)  #: request
    see(r.get_param("a"))  #: request
    see(r.get_param_as_list("a"))  #: request
    see(r.get_media("a"))  #: request


def f21(self, req, resp):
    see(req)  #: library
    see(req.params)  #: request
    see(req.media)  #: request
    see(req.headers)  #: request
    see(req.cookies)  #: request
    see(req.get_param("a"))  #: request
    see(req.get_param_as_list("a"))  #: request
    see(req.get_media("a"))  #: request


def f22(req, resp):
    see(req)  #: library
    see(req.params)  #: request
    see(req.media)  #: request
    see(req.headers)  #: request
    see(req.cookies)  #: request
    see(req.get_param("a"))  #: request
    see(req.get_param_as_list("a"))  #: request
    see(req.get_media("a"))  #: request


def f23(r: falcon.Response):
    r.set_header("a", value)
    r.append_header("a", value)
    r.set_cookie("a", value)
    r.media = value  #: sent
    r.text = value  #: sent


def f24(r: falcon.asgi.Response):
    r.set_header("a", value)
    r.append_header("a", value)
    r.set_cookie("a", value)
    r.media = value  #: sent
    r.text = value  #: sent


def f25(r: falcon.Response):
    r.media = value  #: sent


def f26(r: falcon.Response):
    r.text = value  #: sent


def f27(r: falcon.Response):
    r.data = value  #: sent


def f28(r: falcon.Response):
    r.body = value  #: sent


def f29(r: falcon.Response):
    r.stream = value  #: sent


def f30(r: falcon.Response):
    r.set_header("X-A", value)  #: sent


def f31(r: falcon.Response):
    r.append_header("X-A", value)  #: sent


def f32(self, req, resp):
    resp.set_header("a", value)
    resp.append_header("a", value)
    resp.set_cookie("a", value)
    resp.media = value  #: sent
    resp.text = value  #: sent


def f33(req, resp):
    resp.set_header("a", value)
    resp.append_header("a", value)
    resp.set_cookie("a", value)
    resp.media = value  #: sent
    resp.text = value  #: sent


class Cookies:
    def on_get(self, req, resp):
        resp.set_cookie("a", value)


class Things:
    def on_get(self, req, response, name):
        see(req)  #: library
        see(name)  #: request

    def on_get_one(self, req, resp, number):
        see(number)  #: validated

    def on_delete(self, req, resp, elsewhere):
        see(elsewhere)  #: parameter


class Kept:
    def on_post(self, req, resp, name):
        see(name)  #: request


falcon.App().add_route("/things/{name}", Things())
falcon.App().add_route("/numbers/{number:int}", Things(), suffix="one")
kept = Kept()
falcon.App().add_route("/kept/{name}", kept)
