"""Checks that do not hold."""
import re

import redis
from flask import Flask, abort, request

app = Flask(__name__)
r = redis.Redis()
PREFIX = re.compile("[a-z]{3}")


@app.get("/start")
def start():
    name = request.args["name"]
    if not re.match(r"[a-z]+", name):
        abort(400)
    return r.get(f"p:{name}")
    #                 ^^^^ key-injection request information
    #~ re.match(r"[a-z]+", name) => a part that matches is enough
    #>     if not re.fullmatch(r"[a-z]+", name):


@app.get("/search")
def search():
    name = request.args["name"]
    if not re.search(r"[a-z]+", name):
        abort(400)
    return r.get(f"p:{name}")
    #                 ^^^^ key-injection request information
    #~ re.search(r"[a-z]+", name) => a part that matches is enough
    #>     if not re.fullmatch(r"[a-z]+", name):


@app.get("/multiline")
def multiline():
    name = request.args["name"]
    if not re.search(r"^[a-z]+$", name, re.MULTILINE):
        abort(400)
    return r.get(f"p:{name}")
    #                 ^^^^ key-injection request information
    #~ re.search(r"^[a-z]+$", name, re.MULTILINE) => one line that matches is enough
    #>     if not re.fullmatch(r"^[a-z]+$", name, re.MULTILINE):


@app.get("/wide")
def wide():
    name = request.args["name"]
    if not re.fullmatch(r"[a-z:*]+", name):
        abort(400)
    return r.get(f"p:{name}")
    #                 ^^^^ key-injection request information
    #~ re.fullmatch(r"[a-z:*]+", name) => the pattern matches `:`, `*`


@app.get("/ignored")
def ignored():
    name = request.args["name"]
    re.fullmatch(r"[a-z]+", name)
    return r.get(f"p:{name}")
    #                 ^^^^ key-injection request information
    #~ re.fullmatch(r"[a-z]+", name) => its result does not keep


@app.get("/late")
def late():
    name = request.args["name"]
    value = r.get(f"p:{name}")
    #                  ^^^^ key-injection request information
    #~ name.isalnum() => too late
    if not name.isalnum():
        abort(400)
    return value


@app.get("/wrong")
def wrong():
    name, other = request.args["name"], request.args["other"]
    if not other.isalnum() or len(name) > 64 or not name.startswith("a"):
        abort(400)
    return r.get(f"p:{name}:{other}")
    #                 ^^^^ key-injection request information
    #~ name.startswith("a") => a part of the value only


@app.get("/newline")
def newline():
    name = request.args["name"]
    if not re.match(r"^[a-z]+$", name):
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-key-validation request warning
        abort(400)
    return r.get(f"p:{name}")


@app.get("/denied")
def denied():
    name = request.args["name"]
    if "*" in name or name.startswith("admin"):
        abort(400)
    return r.get(f"p:{name}")
    #                 ^^^^ key-injection request information
    #~ "*" in name => refuses some of what does harm
    #~ name.startswith("admin") => refuses some of what does harm


@app.get("/compiled")
def compiled():
    name = request.args["name"]
    is_fine = PREFIX.match(name)
    if is_fine is None:
        abort(400)
    return r.get(f"p:{name}")
    #                 ^^^^ key-injection request information
    #~ PREFIX.match(name) => a part that matches is enough
    #>     is_fine = PREFIX.fullmatch(name)


@app.get("/branch")
def branch():
    name = request.args["name"]
    if re.search("[0-9]", name):
        return r.get(f"p:{name}")
        #                 ^^^^ key-injection request information
        #~ re.search("[0-9]", name) => a part that matches is enough
    return ""


@app.get("/logged")
def logged():
    name = request.args["name"]
    if not re.fullmatch("[a-z]+", name):
        app.logger.warning("odd")
    return r.get(f"p:{name}")
    #                 ^^^^ key-injection request information
    #~ re.fullmatch("[a-z]+", name) => its result does not keep


@app.get("/again")
def again():
    name = request.args["name"]
    if not re.fullmatch("[a-z]+", name):
        abort(400)
    name = request.args["other"]
    return r.get(f"p:{name}")
    #                 ^^^^ key-injection request information


@app.get("/unknown")
def unknown():
    name = request.args["name"]
    if not re.match(app.config["PATTERN"], name):
        abort(400)
    return r.get(f"p:{name}")
    #                 ^^^^ key-injection request information


def parameter(name: str) -> None:
    assert re.match("[a-z]+", name)
    r.delete(f"p:{name}")
    #             ^^^^ key-injection parameter
    #~ re.match("[a-z]+", name) => a part that matches is enough
    #>     assert re.fullmatch("[a-z]+", name)
