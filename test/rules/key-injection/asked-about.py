"""Whole keys of which Redis is only asked whether it has them."""
import redis
from flask import Flask, abort, request

app = Flask(__name__)
r = redis.Redis()


@app.post("/refresh")
def refresh():
    token = request.form["refresh_token"]
    if r.exists(token):
        #       ^^^^^ key-injection request information
        abort(401)
    return "ok"


@app.get("/left")
def left():
    return str(r.ttl(request.args["key"]))
    #                ^^^^^^^^^^^^^^^^^^^ key-injection request information


@app.get("/read")
def read():
    key = request.args["key"]
    if not r.exists(key):
        #           ^^^ key-injection request information
        abort(404)
    return r.get(key)
    #            ^^^ key-injection request warning
