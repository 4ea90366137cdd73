import redis
from flask import Flask, request
from flask_restful import Api, Resource

from web.helpers import Context, json_body, page_name, peer, with_body

app = Flask(__name__)
api = Api(app)
r = redis.Redis()


@app.get("/p")
def page():
    r.get(f"p:{page_name()}")
    #          ^^^^^^^^^^^ key-injection request information
    r.get(f"p:{peer()}")
    r.get(f"p:{json_body()['name']}")
    #          ^^^^^^^^^^^^^^^^^^^ key-injection request information
    body = json_body()
    r.get("p:" + body.get("name"))
    #            ^^^^^^^^^^^^^^^^ key-injection request information
    r.get(f"p:{Context(request).tenant}")
    #          ^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
    return ""


@app.post("/b")
@with_body
def body_view(body):
    r.get(f"p:{body['name']}")
    #          ^^^^^^^^^^^^ key-injection request information
    return ""


class Thing(Resource):
    def get(self, name):
        r.get(f"p:{name}")
        #          ^^^^ key-injection request information
        return ""


api.add_resource(Thing, "/thing/<string:name>")
