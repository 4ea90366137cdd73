"""Guards in all their forms: what is checked on every way to the key is not reported."""
import enum
import re
import uuid

import redis
from flask import Flask, abort, request

app = Flask(__name__)
r = redis.Redis()
CODE = re.compile(r"^[A-Z]{3}-\d+\Z")
HANDLERS = {"day": len, "week": max}


class Period(enum.Enum):
    DAY = "day"
    WEEK = "week"


def refuse():
    raise ValueError("refused")


def assert_code(value):
    if not CODE.match(value):
        raise ValueError("bad code")


def cleaned(value):
    """Returns what it has checked, or nothing."""
    value = value.strip()
    if len(value) > 64:
        return None
    return value if re.fullmatch(r"[\w-]+", value) else None


def loosely(value):
    if value == "":
        raise ValueError("empty")
    return value


@app.get("/guards")
def guards():
    a = request.args["a"]
    assert_code(a)
    r.get(f"a:{a}")
    b = cleaned(request.args["b"])
    r.get(f"b:{b}")
    c = request.args.get("c", "")
    if (m := re.fullmatch(r"(\w+)/(\w+)", c)) is None:
        abort(400)
    r.get(f"c:{m.group(1)}:{m[2]}")
    d = request.args["d"]
    if re.search(r"[^a-z0-9]", d):
        refuse()
    r.get(f"d:{d}")
    e = request.args["e"]
    r.get(f"e:{e}" if e in ("x", "y") else "e")
    r.get(f"h:{loosely(request.args['h'])}")
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
    return "", 204


@app.get("/conversions")
def conversions():
    a, b = request.args["a"], request.args["b"]
    try:
        int(a)
        uuid.UUID(b)
    except ValueError:
        return "", 400
    r.get(f"a:{a}:{b}")
    c = request.args.get("c")
    if c:
        c = int(c)
    r.get(f"c:{c}")
    d = request.args["d"]
    if isinstance(d, int) or d.isdigit():
        r.get(f"d:{d}")
    return "", 204


@app.get("/members")
def members():
    period = request.args["period"]
    if period not in {p.value for p in Period}:
        abort(400)
    r.get(f"p:{period}")
    kind = request.args["kind"]
    if not HANDLERS.get(kind) or kind not in HANDLERS:
        abort(404)
    r.get(f"k:{kind}")
    match request.args["sort"]:
        case "up" | "down" as order:
            r.get(f"s:{order}")
    name = request.args["name"]
    if name in "a*f":
        r.get(f"n:{name}")
        #          ^^^^ key-injection request information
    if name in "abcdef":
        r.get(f"n:{name}")
    return "", 204


@app.get("/lists")
def lists():
    ids = request.args.getlist("id")
    for i in ids:
        if not i.isalnum():
            continue
        r.get(f"i:{i}")
    fine = [i for i in ids if re.fullmatch(r"\w+", i)]
    r.mget([f"f:{i}" for i in fine])
    if not all(re.fullmatch(r"\w+", i) for i in ids):
        abort(400)
    for i in ids:
        r.get(f"j:{i}")
    return "", 204


@app.get("/order")
def order():
    name = request.args["name"]
    if not name.isalnum():
        abort(400)
    name = request.args["other"]
    r.get(f"n:{name}")
    #          ^^^^ key-injection request information
    return "", 204


@app.get("/own")
def own():
    data = request.form.copy()
    data["id"] = str(uuid.uuid4())
    r.get(f"own:{data['id']}")
    r.get(f"name:{data['name']}")
    #             ^^^^^^^^^^^^ key-injection request information
    return "", 204


def outer(name):
    if not name.isalnum():
        raise ValueError("bad name")

    def inner():
        return r.get(f"p:{name}")

    def shadow(name):
        return r.get(f"p:{name}")
        #                 ^^^^ key-injection parameter information

    return inner, shadow


def rebound(name, kind):
    r.get(f"n:{name}")
    #          ^^^^ key-injection parameter information
    name = name.strip()
    kind += "s"
    r.get(f"n:{name}:{kind}")
    #          ^^^^ key-injection parameter information
    #                 ^^^^ key-injection parameter information


class Store:
    """The prefix of an object's keys is configuration."""

    def __init__(self, prefix, owner):
        self._prefix = prefix
        self._owner = owner

    def load(self):
        return r.get(f"{self._prefix}:{self._owner}")
        #                              ^^^^^^^^^^^ key-injection parameter information
