"""A check in each branch is a check; in one of them it is none."""
import re

import redis
from flask import Flask, abort, request

app = Flask(__name__)
r = redis.Redis()


@app.get("/both")
def both():
    name = request.args["name"]
    if request.args.get("kind") == "team":
        if not re.fullmatch(r"t-[a-z0-9]+", name):
            abort(400)
    else:
        if not re.fullmatch(r"u-[a-z0-9]+", name):
            abort(400)
    return r.get(f"member:{name}")


@app.get("/one")
def one():
    name = request.args["name"]
    if request.args.get("kind") == "team":
        if not re.fullmatch(r"t-[a-z0-9]+", name):
            abort(400)
    else:
        app.logger.info("a user")
    return r.get(f"member:{name}")
    #                      ^^^^ key-injection
