from aiohttp import web
from fastapi import FastAPI
from flask import Flask
from flask_restful import Api

from .blueprints import items
from .views import aio, classes, plain
from .views.api import plan
from .views.classes import Items, Numbered, Parts, Shown
from .views.plain import by_number
from .views.plain import renamed as other

app = Flask(__name__)
api = Api(app)
app.add_url_rule("/show/<name>", view_func=plain.show)
app.add_url_rule("/number/<int:number>", "number", by_number)
app.add_url_rule("/renamed/<name>", view_func=other)
app.add_url_rule("/twice/<int:name>", view_func=plain.twice)
app.add_url_rule("/twice/by-name/<name>", view_func=plain.twice)
app.add_url_rule("/items/<item>", view_func=Items.as_view("items"))
app.add_url_rule("/numbers/<int:number>", view_func=classes.Numbers.as_view("numbers"))
app.add_url_rule("/shown/<item>", view_func=Shown.as_view("shown"))
api.add_resource(Parts, "/parts/<part>", "/pieces/<part>")
api.add_resource(Numbered, "/numbered/<int:number>")
app.register_blueprint(items)

handlers = aio.Handlers()
server = web.Application()
server.router.add_get("/answer/{name}", aio.answer)
server.router.add_get("/show/{name}", handlers.show)

fast = FastAPI()
fast.add_api_route("/plan/{name}/{number}", plan)
