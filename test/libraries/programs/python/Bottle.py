# Bottle: what the tables say of these lines.
from flask import request
import bottle


def lines(y, logger):
    x = request.args["x"]
    see(bottle.request.query)  #: request
    see(bottle.request.forms)  #: request
    see(bottle.request.params)  #: request
    see(bottle.request.json)  #: request
    see(bottle.request.body)  #: request
    see(bottle.request.cookies)  #: request
    see(bottle.request.headers)  #: request
    see(bottle.request.files)  #: request
    see(bottle.request.POST)  #: request
    see(bottle.request.GET)  #: request
    see(bottle.request.url_args)  #: request
    see(bottle.request.path)  #: request
    see(bottle.request.url)  #: request
    see(bottle.request.query_string)  #: request
    see(bottle.request.get_header())  #: request
    see(bottle.request.get_cookie())  #: request
    bottle.abort(x)  #: sent
    bottle.HTTPResponse(x)  #: sent
    bottle.HTTPError(x)  #: sent
    bottle.template(x)  #: sent


@bottle.route("/<x>/{x}")
def f1(x):
    return value  #: sent


@bottle.get("/<x>/{x}")
def f2(x):
    return value  #: sent


@bottle.post("/<x>/{x}")
def f3(x):
    return value  #: sent


@bottle.put("/<x>/{x}")
def f4(x):
    return value  #: sent


@bottle.delete("/<x>/{x}")
def f5(x):
    return value  #: sent


@bottle.Bottle().patch("/<x:int>")
def numbers(x):
    see(x)  #: validated


@bottle.Bottle().patch("/<name:re:[a-z]+>/<any:re:.+>/<plain>")
def patterns(name, any, plain):
    see(name)  #: validated
    see(any)  #: request
    see(plain)  #: request
