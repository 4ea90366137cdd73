"""Values under which Redis had something before."""
import redis
from flask import Flask, abort, request

app = Flask(__name__)
r = redis.Redis()


@app.get("/job")
def job():
    ident = request.args["id"]
    state = r.get(f"job:{ident}")
    #                    ^^^^^ key-injection request information
    if state is None:
        abort(404)
    return r.get(f"job-result:{ident}")
    #                          ^^^^^ key-injection request information
    #~ r.get(f"job:{ident}") => Redis had to have a key with this value before


def order_of(ident):
    return r.hgetall(f"order:{ident}")
    #                         ^^^^^ key-injection request information


@app.get("/order")
def order():
    ident = request.args["id"]
    found = order_of(ident)
    if not found or found["owner"] != "me":
        abort(404)
    return r.lrange("lines:" + ident, 0, -1)
    #                          ^^^^^ key-injection request information
    #~ order_of(ident) => Redis had to have a key with this value before


@app.get("/cached")
def cached():
    ident = request.args["id"]
    text = r.get(f"page:{ident}")
    #                    ^^^^^ key-injection request information
    if text:
        return text
    r.setex(f"page:{ident}", 60, "made")
    #               ^^^^^ key-injection request information
    return "made"


@app.get("/whole")
def whole():
    key = request.args["key"]
    if not r.exists(key):
        #           ^^^ key-injection request information
        abort(404)
    r.delete(f"copy:{key}")
    #                ^^^ key-injection request information
    r.delete(key)
    #        ^^^ key-injection request warning
    return "gone"
