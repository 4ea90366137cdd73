import re
from uuid import UUID

import redis
from fastapi import HTTPException
from flask import Flask, abort, request

from api.schemas import COLUMNS, Item, PageSchema, checker

app = Flask(__name__)
r = redis.Redis()


@app.post("/pages")
def pages():
    data = PageSchema().load(request.get_json())
    r.get(f"p:{data['slug']}:{data['size']}:{data['kind']}")
    r.get(f"p:{data['title']}")
    #          ^^^^^^^^^^^^^ key-injection request information
    return ""


@app.post("/items")
def items():
    item = Item(**request.get_json())
    r.get(f"i:{item.number}:{item.code}:{item.kind}:{item.tag}")
    r.get(f"i:{item.title}")
    #          ^^^^^^^^^^ key-injection request information
    parsed = Item.model_validate(request.json)
    r.get(f"i:{parsed.number}")
    r.get(f"i:{parsed.title}")
    #          ^^^^^^^^^^^^ key-injection request information
    return ""


@app.get("/n")
def n():
    name = request.args["name"]
    checker.check(name)
    r.get(f"n:{name}")
    other = request.args["other"]
    if checker.is_fine(other):
        r.get(f"n:{other}")
    r.get(f"n:{other}")
    #          ^^^^^ key-injection request information
    try:
        uid = UUID(request.args["uid"])
    except ValueError:
        raise HTTPException(400)
    r.get(f"n:{uid}")
    r.get(f"n:{COLUMNS[request.args['sort']]}")
    column = COLUMNS.get(request.args["sort"])
    if column is None:
        abort(400)
    r.get(f"n:{column}")
    r.get(f"n:{request.args.get('page', 1, type=int)}")
    clean = "".join(c for c in name if c.isalnum())
    r.get(f"n:{clean}")
    word = re.sub(r"\W", "_", request.args["word"])
    r.get(f"n:{word}")
    either = request.args["e"] if checker.is_fine(request.args["e"]) else "none"
    r.get(f"n:{either}")
    return ""


@app.get("/m")
def m():
    match request.args["kind"]:
        case "a" | "b" as kind:
            r.get(f"k:{kind}")
        case other:
            r.get(f"k:{other}")
            #          ^^^^^ key-injection request information
    for raw in request.args.getlist("ids"):
        if not raw.isdigit():
            continue
        r.get(f"k:{raw}")
    text = request.args["t"]
    if any(c in text for c in ":*?"):
        abort(400)
    r.get(f"k:{text}")
    #          ^^^^ key-injection request information
    return ""
