"""Checks that hold: nothing is reported."""
import hashlib
import re
import uuid
from urllib.parse import quote

import redis
from flask import Flask, abort, request

app = Flask(__name__)
r = redis.Redis()
ALLOWED = {"day", "week", "month"}
SLUG = re.compile(r"[a-z0-9-]+")


def check(value):
    if not SLUG.fullmatch(value):
        raise ValueError("not a slug")
    return value


def is_fine(value):
    return value.isalnum()


@app.get("/full")
def full():
    name = request.args["name"]
    if re.fullmatch(r"\w{1,32}", name) is None:
        return "bad name", 400
    return r.get(f"p:{name}")


@app.get("/branch")
def branch():
    name = request.args["name"]
    if SLUG.fullmatch(name):
        return r.get(f"p:{name}")
    return "", 404


@app.get("/more")
def more():
    name, period, job = request.args["name"], request.args["period"], request.args["job"]
    if period not in ALLOWED:
        abort(400)
    r.get(f"stats:{period}")
    r.get(f"p:{check(name)}")
    if not is_fine(job):
        abort(400)
    r.get(f"job:{job}")
    r.get(f"n:{int(request.args['n'])}")
    r.get(f"u:{uuid.UUID(request.args['u'])}")
    r.get(f"h:{hashlib.sha256(name.encode()).hexdigest()}")
    r.get("q:" + quote(request.args["q"], safe=""))
    r.get(f"s:{re.sub(r'[^a-z]', '', name)}")
    r.get(f"i:{request.args.get('page', 1, type=int)}")
    return "", 204


@app.get("/digits")
def digits():
    code = request.args.get("code", "")
    if not code.isdigit() or len(code) != 6:
        abort(400)
    return r.get(f"code:{code}")


@app.get("/convert")
def convert():
    try:
        number = int(request.args["number"])
    except ValueError:
        return "", 400
    return r.get(f"n:{number}")
