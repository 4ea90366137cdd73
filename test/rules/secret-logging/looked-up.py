"""Secrets under which something is looked up in Redis."""
import hashlib
import logging

import redis
from flask import Flask, abort, request

app = Flask(__name__)
log = logging.getLogger(__name__)
r = redis.Redis()


@app.get("/me")
def me():
    token = request.headers["Authorization"]
    log.info("asked with %s", token)
    #                         ^^^^^ secret-logging certain error
    key = f"session:{token}"
    found = r.get(key)
    #             ^^^ key-injection information
    if found is None:
        abort(401)
    return found


@app.get("/hashed")
def hashed():
    token = request.headers["Authorization"]
    log.info("length %d of %s", len(token), token[:6])
    return r.get("session:" + hashlib.sha256(token.encode()).hexdigest()) or ""


@app.get("/code")
def code():
    otp = request.args["otp"]
    log.info("tried %s", otp)
    return {"otp": otp, "is_fine": bool(r.exists(f"used:{otp}"))}
    #                                                    ^^^ key-injection information


@app.get("/named")
def named():
    name = request.args["name"]
    log.info("asked for %s", name)
    return r.get(f"page:{name}") or ""
    #                    ^^^^ key-injection information
