"""Checks that a newline passes."""
import re

import redis
from flask import Flask, abort, request

app = Flask(__name__)
r = redis.Redis(host="localhost")
NAME = re.compile(r"^[a-z]+$")
WHOLE = r"[a-z]+$"


@app.get("/compiled")
def compiled():
    name = request.args["name"]
    if not NAME.match(name):
    #      ^^^^^^^^^^^^^^^^ weak-key-validation request
        abort(400)
    return r.get(f"p:{name}") or ""


@app.get("/constant")
def constant():
    name = request.args["name"]
    if re.match(WHOLE, name) is None:
    #  ^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request
        abort(400)
    return r.get(f"p:{name}") or ""


@app.get("/search")
def search():
    name = request.args["name"]
    if re.search(r"^[a-z]+$", name):
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request
        return r.get(f"p:{name}") or ""
    return ""


@app.get("/kept")
def kept():
    name = request.args["name"]
    matched = re.match(r"^[a-z]+$", name)
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request
    if not matched:
        abort(400)
    return r.get(f"p:{name}") or ""


@app.get("/both")
def both():
    name = request.args["name"]
    if len(name) > 40 or not re.match(r"^[a-z]+$", name):
    #                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request
        abort(400)
    return r.get(f"p:{name}") or ""


@app.get("/whole")
def whole():
    name = request.args["name"]
    if not re.match(r"^user-[a-z]+$", name):
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request
        abort(400)
    return r.get(name) or ""


def parameter(name: str) -> None:
    if not re.match(r"^[a-z]+$", name):
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation parameter
        raise ValueError(name)
    r.delete(f"p:{name}")
