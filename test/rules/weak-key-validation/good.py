"""Profiles."""
import re

import redis
from flask import Flask, abort, request

app = Flask(__name__)
r = redis.Redis(host="localhost")


@app.get("/profile")
def profile():
    name = request.args["name"]
    if not re.fullmatch(r"[a-z0-9_-]{1,64}", name):
        abort(400)
    return r.get(f"profile:{name}") or ""
