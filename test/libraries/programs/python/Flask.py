# Flask: what the tables say of these lines.
from flask import request
import flask
import flask_openapi3
import flask_restful
import flask_restx
import flask_socketio
import werkzeug


def lines(y, logger):
    x = request.args["x"]
    see(flask.request.args)  #: request
    see(flask.request.form)  #: request
    see(flask.request.values)  #: request
    see(flask.request.json)  #: request
    see(flask.request.data)  #: request
    see(flask.request.files)  #: request
    see(flask.request.stream)  #: request
    see(flask.request.cookies)  #: request
    see(flask.request.headers)  #: request
    see(flask.request.view_args)  #: request
    see(flask.request.path)  #: request
    see(flask.request.full_path)  #: request
    see(flask.request.url)  #: request
    see(flask.request.base_url)  #: request
    see(flask.request.host)  #: request
    see(flask.request.host_url)  #: request
    see(flask.request.query_string)  #: request
    see(flask.request.referrer)  #: request
    see(flask.request.user_agent)  #: request
    see(flask.request.authorization)  #: request
    see(flask.request.access_route)  #: request
    see(flask.request.get_json())  #: request
    see(flask.request.get_data())  #: request
    flask.jsonify(x)  #: sent
    flask.json.jsonify(x)  #: sent
    flask.make_response(x)  #: sent
    flask.Response(x)  #: sent
    flask.abort(x)  #: sent
    flask.render_template(x)  #: sent
    flask.render_template_string(x)  #: sent
    flask.redirect(x)  #: sent
    flask.flash(x)  #: sent
    flask.stream_with_context(x)  #: sent
    flask_restful.abort(x)  #: sent
    flask_restx.abort(x)  #: sent
    flask_socketio.emit(x)  #: sent
    flask_socketio.send(x)  #: sent
    flask_socketio.SocketIO().emit(x)  #: sent
    flask_socketio.SocketIO().send(x)  #: sent
    werkzeug.exceptions.anything(x)  #: sent
    werkzeug.wrappers.Response(x)  #: sent


def f1(r: flask.Request):
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


def f25(r: flask.wrappers.Request):
    see(r)  #: library
    see(r.args)  #: request
    see(r.form)  #: request
    see(r.values)  #: request
    see(r.json)  #: request
    see(r.get_json("a"))  #: request
    see(r.get_data("a"))  #: request


def f26(r: werkzeug.Request):
    see(r)  #: library
    see(r.args)  #: request
    see(r.form)  #: request
    see(r.values)  #: request
    see(r.json)  #: request
    see(r.get_json("a"))  #: request
    see(r.get_data("a"))  #: request


def f27(r: werkzeug.wrappers.Request):
    see(r)  #: library
    see(r.args)  #: request
    see(r.form)  #: request
    see(r.values)  #: request
    see(r.json)  #: request
    see(r.get_json("a"))  #: request
    see(r.get_data("a"))  #: request


@flask.patch("/<x>/{x}")
def f28(x):
    see(x)  #: request
    see(x.args)  #: request
    see(x.form)  #: request
    see(x.values)  #: request
    see(x.json)  #: request
    see(x.get_json("a"))  #: request
    see(x.get_data("a"))  #: request


@flask_openapi3.patch("/<x>/{x}")
def f29(x):
    see(x)  #: request
    see(x.args)  #: request
    see(x.form)  #: request
    see(x.values)  #: request
    see(x.json)  #: request
    see(x.get_json("a"))  #: request
    see(x.get_data("a"))  #: request


def f30(x, y):
    see(x)  #: request
    see(x.args)  #: request
    see(x.form)  #: request
    see(x.values)  #: request
    see(x.json)  #: request
    see(x.get_json("a"))  #: request
    see(x.get_data("a"))  #: request
flask.add_url_rule("/<x>/{x}", f30)


@flask.route(r"/<int:x>")
def f31(x):
    see(x)  #: validated


@flask.route("/<x>/{x}")
def f32(x):
    return value  #: sent


@flask.get("/<x>/{x}")
def f33(x):
    return value  #: sent


@flask.post("/<x>/{x}")
def f34(x):
    return value  #: sent


@flask.put("/<x>/{x}")
def f35(x):
    return value  #: sent


@flask.patch("/<x>/{x}")
def f36(x):
    return value  #: sent


@flask.delete("/<x>/{x}")
def f37(x):
    return value  #: sent


@flask.errorhandler("/<x>/{x}")
def f38(x):
    return value  #: sent


@flask.app_errorhandler("/<x>/{x}")
def f39(x):
    return value  #: sent


def typed():
    see(request.args.get("a", None, int))  #: number
    see(request.args.get("a", type=int))  #: number


def refused():
    werkzeug.exceptions.abort(400, value)  #: sent


class Sha(werkzeug.routing.BaseConverter):
    regex = r"\w{128}"


class Words(werkzeug.routing.BaseConverter):
    regex = r"[^/]+"


class Rows(werkzeug.routing.BaseConverter):
    regex = r"\w+"

    def to_python(self, value):
        return find(value)


application.url_map.converters["digest"] = Sha
application.url_map.converters["words"] = Words
application.url_map.converters["row"] = Rows


@flask.Flask().route('/<digest:a>/<words:b>/<row:c>/<own:d>/<re("[a-z]+"):e>/<regex(".{3}"):f>/<string(length=2):g>/<path:h>')
def converted(a, b, c, d, e, f, g, h):
    see(a)  #: validated
    see(b)  #: request
    see(c)  #: parameter
    see(d)  #: parameter
    see(e)  #: validated
    see(f)  #: request
    see(g)  #: request
    see(h)  #: request


class Sessions(flask.sessions.SessionInterface):
    def open_session(self, app, request):
        see(request.cookies)  #: request
        see(app.secret_key)  #: parameter

    def save_session(self, app, session, request):
        see(request.cookies)  #: parameter


class NoSessions:
    def open_session(self, app, request):
        see(request.cookies)  #: parameter


class Views(flask.views.MethodView):
    def get(self, x, y):
        see(x)  #: request
        see(y)  #: validated

    def helper(self, x):
        see(x)  #: parameter


class Shown(flask.views.View):
    def dispatch_request(self, x):
        see(x)  #: request


application.add_url_rule("/<x>/<int:y>", view_func=Views.as_view("views"))
application.add_url_rule("/<x>", view_func=Shown.as_view("shown"))
