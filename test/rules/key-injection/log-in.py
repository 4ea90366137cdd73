"""Who logs in with the right password has an account of that name; a key that several commands get is a danger once."""
import os

import redis
from flask import Flask, request

from accounts import login as login_success

r = redis.Redis.from_url(os.environ["REDIS_URL"])
app = Flask(__name__)


@app.post("/login")
def login():
    body = request.get_json()
    username = body["username"]
    if not login_success(username, body["password"]):
        return "", 401
    r.hset(username, mapping={"seen": 1})
    return ""


@app.post("/limited")
def limited():
    key = f"rate-limit:{request.headers['X-Forwarded-For']}"
    count = r.incr(key)
    #              ^^^ key-injection request warning
    if count == 1:
        r.expire(key, 60)
        #        ^^^ key-injection request information
    return ""


@app.post("/other")
def other():
    username = request.get_json()["username"]
    if not login_success("somebody", "password"):
        return "", 401
    r.hset(username, mapping={"seen": 1})
    #      ^^^^^^^^ key-injection request warning
    return ""
