# Tornado: what the tables say of these lines.
from flask import request
import tornado


def lines(y, logger):
    x = request.args["x"]
    tornado.web.HTTPError(x)  #: sent


def f1(r: tornado.httputil.HTTPServerRequest):
    see(r)  #: library
    see(r.arguments)  #: request
    see(r.query_arguments)  #: request
    see(r.body_arguments)  #: request
    see(r.body)  #: request
    see(r.headers)  #: request
    see(r.uri)  #: request
    see(r.path)  #: request
    see(r.query)  #: request
    see(r.files)  #: request
    see(r.host)  #: request
    see(r.cookies)  #: request


class C13(tornado.web.RequestHandler):
    def get(self, *args, **kwargs):
        see(self.request)  #: library
        see(self.request.arguments)  #: request
        see(self.request.query_arguments)  #: request
        see(self.request.body_arguments)  #: request
        see(self.request.body)  #: request


class C14(tornado.websocket.WebSocketHandler):
    def get(self, *args, **kwargs):
        see(self.request)  #: library
        see(self.request.arguments)  #: request
        see(self.request.query_arguments)  #: request
        see(self.request.body_arguments)  #: request
        see(self.request.body)  #: request


def f15(r: tornado.web.RequestHandler):
    r.write("a", value)  #: sent
    r.finish("a", value)  #: sent
    r.render("a", value)  #: sent
    r.render_string("a", value)  #: sent


def f16(r: tornado.websocket.WebSocketHandler):
    r.write("a", value)  #: sent
    r.finish("a", value)  #: sent
    r.render("a", value)  #: sent
    r.render_string("a", value)  #: sent


def f17(r: tornado.web.RequestHandler):
    r.write(value)  #: sent


def f18(r: tornado.web.RequestHandler):
    r.finish(value)  #: sent


def f19(r: tornado.web.RequestHandler):
    r.render(value)  #: sent


def f20(r: tornado.web.RequestHandler):
    r.render_string(value)  #: sent


def f21(r: tornado.web.RequestHandler):
    r.set_header("X-A", value)  #: sent


def f22(r: tornado.web.RequestHandler):
    r.redirect(value)  #: sent


def f23(r: tornado.web.RequestHandler):
    r.send_error(value)  #: sent


def f24(r: tornado.web.RequestHandler):
    r.write_message(value)  #: sent


class Named(tornado.web.RequestHandler):
    def get(self, number, name):
        see(number)  #: validated
        see(name)  #: request

    def post(self, number, name):
        see(name)  #: request

    def put(self, number, name):
        see(name)  #: request

    def patch(self, number, name):
        see(name)  #: request

    def delete(self, number, name):
        see(name)  #: request

    def helper(self, name):
        see(name)  #: parameter


class Grouped(tornado.web.RequestHandler):
    def get(self, name, number):
        see(number)  #: validated
        see(name)  #: request


class Elsewhere(tornado.web.RequestHandler):
    def get(self, name):
        see(name)  #: parameter


class Twice(tornado.web.RequestHandler):
    def get(self, name):
        see(name)  #: request


urls = [
    (r"/named/(\d+)/([^/]+)", Named),
    tornado.web.url(r"/grouped/(?P<number>[0-9]+)/(?:x/)?(?P<name>.*)", Grouped),
    tornado.web.URLSpec(r"/twice/(\w+)", Twice),
    tornado.web.URLSpec(r"/again/(.+)", Twice),
]
