from enum import Enum

import redis
from flask import Flask, abort, request

from api import checks
from api.checks import ALLOWED, as_uuid, is_slug, looks_fine, require_slug, slug_or_404, tolerant, valdiate_name, warn_only

app = Flask(__name__)
r = redis.Redis()


class Color(Enum):
    RED = "red"


@app.get("/good")
def good():
    name = request.args["name"]
    if not is_slug(name):
        return "bad", 400
    r.get(f"n:{name}")
    return ""


@app.get("/good2")
def good2():
    name = request.args["name"]
    require_slug(name)
    r.get(f"n:{name}")
    other = slug_or_404(request.args["other"])
    r.get(f"n:{other}")
    r.get(f"n:{as_uuid(request.args['id'])}")
    r.get(f"n:{tolerant(request.args['id'])}")
    return ""


@app.get("/good3")
def good3():
    color = request.args.get("color")
    if color not in ALLOWED:
        abort(400)
    r.get(f"c:{color}")
    chosen = Color(request.args["c"]).value
    r.get(f"c:{chosen}")
    for n in request.args.getlist("n"):
        if not checks.SLUG.match(n):
            continue
        r.get(f"n:{n}")
    names = request.args.getlist("m")
    if all(is_slug(n) for n in names):
        r.mget([f"m:{n}" for n in names])
    return ""


@app.get("/good4")
def good4():
    name = request.args["name"]
    if is_slug(name) and len(name) < 20:
        r.get(f"n:{name}")
    try:
        checks.require_slug(request.args["x"])
    except checks.BadName:
        return "", 400
    r.get(f"n:{request.args['x']}")
    return ""


@app.get("/bad")
def bad():
    name = request.args["name"]
    if not looks_fine(name):
        abort(400)
    r.get(f"n:{name}")
    #          ^^^^ key-injection request information
    other = valdiate_name(request.args["other"])
    r.get(f"n:{other}")
    #          ^^^^^ key-injection request information
    third = warn_only(request.args["third"])
    r.get(f"n:{third}")
    #          ^^^^^ key-injection request information
    return ""


@app.get("/bad2")
def bad2():
    name = request.args["name"]
    is_slug(name)
    r.get(f"n:{name}")
    #          ^^^^ key-injection request information
    if len(name) > 20 or not name.startswith("u"):
        return "", 400
    r.get(f"n:{name}")
    #          ^^^^ key-injection request information
    if name in request.path:
        r.get(f"n:{name}")
        #          ^^^^ key-injection request information
    if name not in {"admin"}:
        r.get(f"n:{name}")
        #          ^^^^ key-injection request information
    return ""
