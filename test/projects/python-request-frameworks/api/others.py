import falcon
import tornado.web
from aiohttp import web
from bottle import Bottle, request as bottle_request
from flask import Flask, request
from flask.views import MethodView
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from api.store import ar, r

app = Flask(__name__)
bottle_app = Bottle()
routes = web.RouteTableDef()


class Items(MethodView):
    def get(self):
        r.get(f"i:{request.args['id']}")
        #          ^^^^^^^^^^^^^^^^^^ key-injection request information
        return ""


def by_rule(name, number):
    r.get(f"i:{name}:{number}")
    #          ^^^^ key-injection request information
    return ""


app.add_url_rule("/rule/<name>/<int:number>", view_func=by_rule)
app.add_url_rule("/items", view_func=Items.as_view("items"))


async def homepage(request):
    await ar.get(f"h:{request.query_params['q']}")
    #                 ^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
    return PlainTextResponse("")


star = Starlette(routes=[Route("/", homepage)])


@routes.post("/a/{name}")
async def post_a(request):
    data = await request.post()
    await ar.get(f"a:{data['x']}:{request.match_info['name']}")
    #                 ^^^^^^^^^ key-injection request information
    #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
    return web.Response()


class AView(web.View):
    async def get(self):
        await ar.get(f"a:{self.request.query['x']}")
        #                 ^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
        return web.Response()


@bottle_app.route("/b/<name>")
def b(name):
    r.get(f"b:{name}:{bottle_request.query.q}")
    #          ^^^^ key-injection request information
    #                 ^^^^^^^^^^^^^^^^^^^^^^ key-injection request information


@bottle_app.get("/n/<number:int>")
def n(number):
    r.get(f"n:{number}")


class Thing:
    def on_get(self, req, resp):
        r.get(f"f:{req.get_param('id')}")
        #          ^^^^^^^^^^^^^^^^^^^ key-injection request information
        resp.media = {}


class Main(tornado.web.RequestHandler):
    def post(self):
        r.get(f"t:{self.get_body_argument('x')}")
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
        r.get(f"t:{self.request.headers['X-A']}")
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
        r.get(f"t:{self.current_user}")


falcon_app = falcon.App()
