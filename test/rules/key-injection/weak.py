"""Checks that do not hold."""
import re

import redis
from flask import Flask, abort, request

app = Flask(__name__)
r = redis.Redis()


@app.get("/start")
def start():
    name = request.args["name"]
    if not re.match(r"[a-z]+", name):
        abort(400)
    return r.get(f"p:{name}")
    #                 ^^^^ key-injection request warning


@app.get("/search")
def search():
    name = request.args["name"]
    if not re.search(r"[a-z]+", name):
        abort(400)
    return r.get(f"p:{name}")
    #                 ^^^^ key-injection request warning


@app.get("/multiline")
def multiline():
    name = request.args["name"]
    if not re.search(r"^[a-z]+$", name, re.MULTILINE):
        abort(400)
    return r.get(f"p:{name}")
    #                 ^^^^ key-injection request warning


@app.get("/wide")
def wide():
    name = request.args["name"]
    if not re.fullmatch(r"[a-z:*]+", name):
        abort(400)
    return r.get(f"p:{name}")
    #                 ^^^^ key-injection request warning


@app.get("/ignored")
def ignored():
    name = request.args["name"]
    re.fullmatch(r"[a-z]+", name)
    return r.get(f"p:{name}")
    #                 ^^^^ key-injection request warning


@app.get("/late")
def late():
    name = request.args["name"]
    value = r.get(f"p:{name}")
    #                  ^^^^ key-injection request warning
    if not name.isalnum():
        abort(400)
    return value


@app.get("/wrong")
def wrong():
    name, other = request.args["name"], request.args["other"]
    if not other.isalnum() or len(name) > 64 or not name.startswith("a"):
        abort(400)
    return r.get(f"p:{name}:{other}")
    #                 ^^^^ key-injection request warning


@app.get("/newline")
def newline():
    name = request.args["name"]
    if not re.match(r"^[a-z]+$", name):
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request warning
        abort(400)
    return r.get(f"p:{name}")
