# Quart: what the tables say of these lines.
from flask import request
import quart
import werkzeug


def lines(y, logger):
    x = request.args["x"]
    see(quart.request.args)  #: request
    see(quart.request.form)  #: request
    see(quart.request.values)  #: request
    see(quart.request.json)  #: request
    see(quart.request.data)  #: request
    see(quart.request.files)  #: request
    see(quart.request.body)  #: request
    see(quart.request.cookies)  #: request
    see(quart.request.headers)  #: request
    see(quart.request.view_args)  #: request
    see(quart.request.path)  #: request
    see(quart.request.full_path)  #: request
    see(quart.request.url)  #: request
    see(quart.request.base_url)  #: request
    see(quart.request.host)  #: request
    see(quart.request.host_url)  #: request
    see(quart.request.query_string)  #: request
    see(quart.request.referrer)  #: request
    see(quart.request.user_agent)  #: request
    see(quart.request.authorization)  #: request
    see(quart.request.get_json())  #: request
    see(quart.request.get_data())  #: request
    see(quart.websocket.receive())  #: request
    see(quart.websocket.receive_json())  #: request
    see(quart.websocket.args)  #: request
    see(quart.websocket.headers)  #: request
    see(quart.websocket.cookies)  #: request
    quart.jsonify(x)  #: sent
    quart.make_response(x)  #: sent
    quart.Response(x)  #: sent
    quart.abort(x)  #: sent
    quart.render_template(x)  #: sent
    quart.redirect(x)  #: sent
    quart.websocket.send(x)  #: sent
    quart.websocket.send_json(x)  #: sent


def f1(r: quart.Request):
    see(r.args)  #: request
    see(r.form)  #: request
    see(r.values)  #: request
    see(r.json)  #: request
    see(r.data)  #: request
    see(r.files)  #: request
    see(r.stream)  #: request
    see(r.cookies)  #: request
    see(r.headers)  #: request
    see(r.view_args)  #: request
    see(r.path)  #: request
    see(r.full_path)  #: request
    see(r.url)  #: request
    see(r.base_url)  #: request
    see(r.host)  #: request
    see(r.host_url)  #: request
    see(r.query_string)  #: request
    see(r.referrer)  #: request
    see(r.user_agent)  #: request
    see(r.authorization)  #: request
    see(r.access_route)  #: request
    see(r.get_json("a"))  #: request
    see(r.get_data("a"))  #: request
    see(r)  #: library


def f25(r: quart.wrappers.Request):
    see(r)  #: library
    see(r.args)  #: request
    see(r.form)  #: request
    see(r.values)  #: request
    see(r.json)  #: request
    see(r.get_json("a"))  #: request
    see(r.get_data("a"))  #: request


@quart.patch("/<x>/{x}")
def f26(x):
    see(x)  #: request
    see(x.args)  #: request
    see(x.form)  #: request
    see(x.values)  #: request
    see(x.json)  #: request
    see(x.get_json("a"))  #: request
    see(x.get_data("a"))  #: request


@quart.websocket("/<x>/{x}")
def f27(x):
    see(x)  #: request
    see(x.args)  #: request
    see(x.form)  #: request
    see(x.values)  #: request
    see(x.json)  #: request
    see(x.get_json("a"))  #: request
    see(x.get_data("a"))  #: request


def f28(x, y):
    see(x)  #: request
    see(x.args)  #: request
    see(x.form)  #: request
    see(x.values)  #: request
    see(x.json)  #: request
    see(x.get_json("a"))  #: request
    see(x.get_data("a"))  #: request
quart.add_url_rule("/<x>/{x}", f28)


@quart.route(r"/<int:x>")
def f29(x):
    see(x)  #: validated


@quart.route("/<x>/{x}")
def f30(x):
    return value  #: sent


@quart.get("/<x>/{x}")
def f31(x):
    return value  #: sent


@quart.post("/<x>/{x}")
def f32(x):
    return value  #: sent


@quart.put("/<x>/{x}")
def f33(x):
    return value  #: sent


@quart.patch("/<x>/{x}")
def f34(x):
    return value  #: sent


@quart.delete("/<x>/{x}")
def f35(x):
    return value  #: sent


@quart.errorhandler("/<x>/{x}")
def f36(x):
    return value  #: sent


def typed():
    see(quart.request.args.get("a", None, int))  #: number
    see(quart.request.args.get("a", type=int))  #: number


class Words(werkzeug.routing.BaseConverter):
    regex = r"\w+"


application.url_map.converters["words"] = Words


@quart.Quart(__name__).route("/<words:a>/<own:b>/<regex('[0-9]+'):c>/<string:d>")
async def converted(a, b, c, d):
    see(a)  #: validated
    see(b)  #: parameter
    see(c)  #: validated
    see(d)  #: request


class Views(quart.views.MethodView):
    def get(self, x, y):
        see(x)  #: request
        see(y)  #: validated


class Shown(quart.views.View):
    def dispatch_request(self, x):
        see(x)  #: request


application.add_url_rule("/<x>/<int:y>", view_func=Views.as_view("views"))
application.add_url_rule("/<x>", view_func=Shown.as_view("shown"))
