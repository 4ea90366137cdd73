# Sanic: what the tables say of these lines.
from flask import request
import sanic


def lines(y, logger):
    x = request.args["x"]
    sanic.response.anything(x)  #: sent
    sanic.json(x)  #: sent
    sanic.text(x)  #: sent
    sanic.html(x)  #: sent
    sanic.HTTPResponse(x)  #: sent
    sanic.exceptions.anything(x)  #: sent
    sanic.SanicException(x)  #: sent


def f1(r: sanic.Request):
    see(r)  #: library
    see(r.args)  #: request
    see(r.query_args)  #: request
    see(r.form)  #: request
    see(r.json)  #: request
    see(r.get_args("a"))  #: request
    see(r.get_query_args("a"))  #: request
    see(r.get_form("a"))  #: request
    see(r.body)  #: request
    see(r.files)  #: request
    see(r.headers)  #: request
    see(r.cookies)  #: request
    see(r.token)  #: request
    see(r.credentials)  #: request
    see(r.match_info)  #: request
    see(r.path)  #: request
    see(r.url)  #: request
    see(r.query_string)  #: request
    see(r.load_json("a"))  #: request


def f2(r: sanic.request.Request):
    see(r)  #: library
    see(r.args)  #: request
    see(r.query_args)  #: request
    see(r.form)  #: request
    see(r.json)  #: request
    see(r.get_args("a"))  #: request
    see(r.get_query_args("a"))  #: request
    see(r.get_form("a"))  #: request


@sanic.route("/<x>/{x}")
def f21(p0):
    see(p0)  #: library
    see(p0.args)  #: request
    see(p0.query_args)  #: request
    see(p0.form)  #: request
    see(p0.json)  #: request
    see(p0.get_args("a"))  #: request
    see(p0.get_query_args("a"))  #: request
    see(p0.get_form("a"))  #: request


@sanic.get("/<x>/{x}")
def f22(p0):
    see(p0)  #: library
    see(p0.args)  #: request
    see(p0.query_args)  #: request
    see(p0.form)  #: request
    see(p0.json)  #: request
    see(p0.get_args("a"))  #: request
    see(p0.get_query_args("a"))  #: request
    see(p0.get_form("a"))  #: request


@sanic.post("/<x>/{x}")
def f23(p0):
    see(p0)  #: library
    see(p0.args)  #: request
    see(p0.query_args)  #: request
    see(p0.form)  #: request
    see(p0.json)  #: request
    see(p0.get_args("a"))  #: request
    see(p0.get_query_args("a"))  #: request
    see(p0.get_form("a"))  #: request


@sanic.put("/<x>/{x}")
def f24(p0):
    see(p0)  #: library
    see(p0.args)  #: request
    see(p0.query_args)  #: request
    see(p0.form)  #: request
    see(p0.json)  #: request
    see(p0.get_args("a"))  #: request
    see(p0.get_query_args("a"))  #: request
    see(p0.get_form("a"))  #: request


@sanic.patch("/<x>/{x}")
def f25(p0):
    see(p0)  #: library
    see(p0.args)  #: request
    see(p0.query_args)  #: request
    see(p0.form)  #: request
    see(p0.json)  #: request
    see(p0.get_args("a"))  #: request
    see(p0.get_query_args("a"))  #: request
    see(p0.get_form("a"))  #: request


@sanic.delete("/<x>/{x}")
def f26(p0):
    see(p0)  #: library
    see(p0.args)  #: request
    see(p0.query_args)  #: request
    see(p0.form)  #: request
    see(p0.json)  #: request
    see(p0.get_args("a"))  #: request
    see(p0.get_query_args("a"))  #: request
    see(p0.get_form("a"))  #: request


@sanic.websocket("/<x>/{x}")
def f27(p0):
    see(p0)  #: library
    see(p0.args)  #: request
    see(p0.query_args)  #: request
    see(p0.form)  #: request
    see(p0.json)  #: request
    see(p0.get_args("a"))  #: request
    see(p0.get_query_args("a"))  #: request
    see(p0.get_form("a"))  #: request


@sanic.Sanic().get("/<x:int>")
def numbers(request, x):
    see(x)  #: validated


@sanic.Sanic().get("/<name:[a-z]+>/<any:.+>/<text:str>/<path:path>")
async def patterns(request, name, any, text, path):
    see(name)  #: validated
    see(any)  #: request
    see(text)  #: request
    see(path)  #: request


async def added(request, name):
    see(request.args)  #: request
    see(name)  #: request


sanic.Sanic().add_route(added, "/added/<name>")


class View(sanic.views.HTTPMethodView):
    async def get(self, r, name):
        see(r.args)  #: request
