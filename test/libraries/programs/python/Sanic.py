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


def f2(r: sanic.request.Request):
    see(r)  #: library
    see(r.args)  #: request
    see(r.query_args)  #: request
    see(r.form)  #: request
    see(r.json)  #: request
    see(r.get_args("a"))  #: request
    see(r.get_query_args("a"))  #: request
    see(r.get_form("a"))  #: request


def f3(r: sanic.Request):
    see(r.args)  #: request


def f4(r: sanic.Request):
    see(r.query_args)  #: request


def f5(r: sanic.Request):
    see(r.form)  #: request


def f6(r: sanic.Request):
    see(r.json)  #: request


def f7(r: sanic.Request):
    see(r.body)  #: request


def f8(r: sanic.Request):
    see(r.files)  #: request


def f9(r: sanic.Request):
    see(r.headers)  #: request


def f10(r: sanic.Request):
    see(r.cookies)  #: request


def f11(r: sanic.Request):
    see(r.token)  #: request


def f12(r: sanic.Request):
    see(r.credentials)  #: request


def f13(r: sanic.Request):
    see(r.match_info)  #: request


def f14(r: sanic.Request):
    see(r.path)  #: request


def f15(r: sanic.Request):
    see(r.url)  #: request


def f16(r: sanic.Request):
    see(r.query_string)  #: request


def f17(r: sanic.Request):
    see(r.get_args("a"))  #: request


def f18(r: sanic.Request):
    see(r.get_query_args("a"))  #: request


def f19(r: sanic.Request):
    see(r.get_form("a"))  #: request


def f20(r: sanic.Request):
    see(r.load_json("a"))  #: request


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
