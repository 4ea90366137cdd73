"""What the patterns of `match` take out of a request, and what they make sure of."""
import re

import redis
from flask import Flask, request

app = Flask(__name__)
r = redis.Redis(ssl=True)


@app.post("/pieces")
def pieces():
    match request.json:
        case {"user": {"names": [first, *more]}, **others}:
            r.get(first)
            #     ^^^^^ key-injection request warning
            r.get(more[0])
            #     ^^^^^^^ key-injection request warning
            r.get(others["id"])
            #     ^^^^^^^^^^^^ key-injection request warning
        case Order(number=number):
            r.get(number)
            #     ^^^^^^ key-injection request warning
        case [kind, 1 as one]:
            r.get(kind)
            #     ^^^^ key-injection request warning
            r.get(one)
        case (name):
            r.get(name["id"])
            #     ^^^^^^^^^^ key-injection request warning
    return ""


@app.get("/whole")
def whole():
    match request.args["id"]:
        case "a" | "b" as known:
            r.get(known)
        case int(number) | (int() as number):
            r.get(number)
        case str(word) if re.fullmatch(r"[a-z]+", word):
            r.get(word)
        case str() as word:
            r.get(word)
            #     ^^^^ key-injection request warning
        case any:
            r.get(any)
            #     ^^^ key-injection request warning
    return ""


@app.get("/together")
def together():
    match "fixed", request.args["id"]:
        case kind, id:
            r.get(kind)
            r.get(id)
            #     ^^ key-injection request warning
    return ""
