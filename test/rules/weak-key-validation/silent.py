"""Checks that hold, or that guard no key."""
import hashlib
import re
import uuid

import redis
from flask import Flask, abort, request

app = Flask(__name__)
r = redis.Redis(host="localhost")
NAME = re.compile(r"[a-z]+")
ENDED = re.compile(r"[a-z]+\Z")


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


@app.get("/strip")
def stripped():
    name = request.args["name"]
    if name not in ("a", "b") or not re.match(r"^[a-z]+$", name):
        abort(400)
    return r.get("p:fixed") or ""


@app.get("/listed")
def listed():
    name = request.args["name"]
    if name not in ("a", "b"):
        abort(400)
    return r.get(f"p:{name}") or ""


@app.get("/identifier")
def identifier():
    name = request.args["name"]
    if not name.isidentifier():
        abort(400)
    return r.get(f"p:{name}") or ""


@app.get("/substituted")
def substituted():
    name = re.sub(r"[^a-z0-9]", "", request.args["name"])
    return r.get(f"p:{name}") or ""


@app.get("/hashed")
def hashed():
    name = request.args["name"]
    if not re.match(r"^[a-z ]+$", name):
        abort(400)
    return r.get(f"p:{hashlib.sha256(name.encode()).hexdigest()}") or ""


@app.get("/fields")
def fields():
    name = request.args["name"]
    if not re.match(r"^[a-z]+$", name):
        abort(400)
    return r.hget("profiles", name) or ""


@app.get("/value")
def value():
    name = request.args["name"]
    if not re.match(r"^[a-z]+$", name):
        abort(400)
    r.set("last_name", name, ex=60)
    return ""


@app.get("/lookahead")
def lookahead():
    name = request.args["name"]
    if not re.match(r"[a-z]+(?!.|\n)", name) or not re.fullmatch(r"[a-z]+", name):
        abort(400)
    return r.get(f"p:{name}") or ""


@app.get("/twice")
def twice():
    name = request.args["name"]
    if not re.fullmatch(r"[a-z]{1,9}", name):
        abort(400)
    if re.match(r"^test$", name):
        return ""
    return r.get(f"p:{name}") or ""


@app.get("/number")
def converted_number():
    page = int(request.args["page"])
    return r.get(f"page:{page}") or ""


@app.get("/compiled")
def compiled():
    name = request.args["name"]
    if not ENDED.match(name):
        abort(400)
    return r.get(f"p:{name}") or ""


def own(name: str) -> bool:
    return bool(re.match(r"^[a-z]+$", name))


def unrelated(text: str, page: int) -> None:
    if re.match(r"^[a-z]+$", text):
        r.delete(f"p:{page}")
