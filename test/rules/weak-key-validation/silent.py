"""Checks that hold, or that guard no key."""
import re
import uuid

import redis
from flask import Flask, abort, request

app = Flask(__name__)
r = redis.Redis(host="localhost")
NAME = re.compile(r"[a-z]+")


@app.get("/fullmatch")
def fullmatch():
    name = request.args["name"]
    if not NAME.fullmatch(name):
        abort(400)
    return r.get(f"p:{name}") or ""


@app.get("/end")
def end():
    name = request.args["name"]
    if not re.match(r"[a-z]+\Z", name):
        abort(400)
    return r.get(f"p:{name}") or ""


@app.get("/also")
def also():
    name = request.args["name"]
    if not re.match(r"^[a-z]+$", name):
        abort(400)
    if not name.isalnum():
        abort(400)
    return r.get(f"p:{name}") or ""


@app.get("/alnum")
def alnum():
    name = request.args["name"]
    if not name.isalnum():
        abort(400)
    return r.get(f"p:{name}") or ""


@app.get("/other")
def other():
    mail = request.args["mail"]
    if not re.match(r"^[a-z@.]+$", mail):
        abort(400)
    return mail


@app.get("/converted")
def converted():
    job = request.args["job"]
    if not re.match(r"^[0-9a-f-]+$", job):
        abort(400)
    return r.get(f"job:{uuid.UUID(job)}") or ""


def number(page: int) -> None:
    if re.match(r"^[0-9]+$", str(page)):
        r.delete(f"p:{page}")
