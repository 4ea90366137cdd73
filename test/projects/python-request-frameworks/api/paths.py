import falcon
import tornado.web
from flask import Flask
from werkzeug.routing import BaseConverter

from api.store import r

app = Flask(__name__)


class Digest(BaseConverter):
    regex = r"\w{64}"


app.url_map.converters["digest"] = Digest


@app.route("/d/<digest:digest>/<own:part>/<name>")
def by_converter(digest, part, name):
    r.get(digest)
    # What a converter of another file makes of it is not known.
    r.get(f"{part}:x")
    #        ^^^^ key-injection parameter information
    r.get(f"{name}:x")
    #        ^^^^ key-injection request warning
    return ""


class Base(tornado.web.RequestHandler):
    pass


class Item(Base):
    def get(self, number, name):
        r.get(f"{number}:x")
        r.get(f"{name}:x")
        #        ^^^^ key-injection request warning


class Page(Base):
    def get(self, slug):
        r.get(f"{slug}:x")
        #        ^^^^ key-injection parameter information


class Thing:
    def on_get(self, req, resp, name, number):
        r.get(f"{name}:{number}")
        #        ^^^^ key-injection request warning


def make():
    things = Thing()
    falcon.App().add_route("/things/{name}/{number:int}", things)
    return tornado.web.Application([(r"/items/(\d+)/([^/]+)", Item)])
