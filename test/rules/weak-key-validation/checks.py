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


def checked(value: str) -> str:
    if not re.match(r"^[a-z]+$", value):
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation parameter
        abort(400)
    return value


@app.get("/helper")
def helper():
    return r.get(f"p:{checked(request.args['name'])}") or ""


@app.get("/early")
def early():
    name = request.args["name"]
    if not re.match("^[A-Za-z0-9]+$", name):
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request
        return "bad", 400
    return r.get("p:" + name) or ""


@app.get("/raises")
def raises():
    name = request.args["name"]
    if re.match(r"^\w+$", name) is None:
    #  ^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request
        raise ValueError("bad name")
    return r.get("p:%s" % name) or ""


@app.get("/walrus")
def walrus():
    name = request.args["name"]
    if (found := re.match(r"^[a-z]+$", name)) is None:
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request
        abort(400)
    return r.get(f"p:{name}:{bool(found)}") or ""


@app.get("/conditional")
def conditional():
    name = request.args["name"]
    return (r.get(f"p:{name}") or "") if re.match(r"^[a-z]+$", name) else ""
    #                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request


@app.get("/either")
def either():
    name = request.args["name"]
    if not re.match(r"^(?:draft|final)-[0-9]+$", name):
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request
        abort(400)
    return r.get("p:{}".format(name)) or ""


@app.get("/flags")
def flags():
    name = request.args["name"]
    if not re.match(r"^[a-z]+$", name, re.IGNORECASE):
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request
        abort(400)
    return r.get(f"p:{name}") or ""


@app.get("/channel")
def channel():
    name = request.args["name"]
    if not re.match(r"^[a-z]{1,20}$", name):
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request
        abort(400)
    r.publish(f"room.{name}", "x")
    return ""


@app.get("/lock")
def lock():
    name = request.args["name"]
    if not re.search(r"\A[a-z]+$", name):
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request
        abort(400)
    with r.lock(f"lock.{name}"):
        return ""


@app.get("/field")
def header():
    tenant = request.headers["X-Tenant"]
    if not re.match(r"^[a-z0-9]+$", tenant):
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request
        abort(400)
    return r.hgetall(f"tenant:{tenant}")


def asserted(name: str) -> None:
    assert re.match(r"^[a-z]+$", name)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation parameter
    r.delete(f"p:{name}")


def loop(names: list[str]) -> None:
    for name in names:
        if not re.match(r"^[a-z]+$", name):
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation parameter
            continue
        r.delete(f"p:{name}")
