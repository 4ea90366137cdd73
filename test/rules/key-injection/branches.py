"""What a function returns only for some callers is not what the others get."""
from hashlib import sha256

import redis
from flask import Flask, request

app = Flask(__name__)
r = redis.Redis()


def user_id(user, with_user=False):
    digest = sha256(user["login"].encode()).hexdigest()
    if with_user:
        return user["login"]
    return digest


@app.post("/login")
def login():
    r.set("session:" + user_id(request.json), "1", ex=60)
    return "", 204


@app.post("/named")
def login_by_name():
    r.set("session:" + user_id(request.json, with_user=True), "1", ex=60)
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection
    return "", 204


@app.post("/chosen")
def login_by_choice():
    r.set("session:" + user_id(request.json, request.json["full"]), "1", ex=60)
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection
    return "", 204


@app.get("/rounds")
def rounds():
    key = request.args["key"]
    for _ in range(1000):
        key = sha256(key.encode()).hexdigest()
    r.get(key)
    other = request.args["key"]
    for _ in range(len(other)):
        other = sha256(other.encode()).hexdigest()
    r.get(other)
    #     ^^^^^ key-injection request warning
    third = "a"
    for _ in range(3):
        r.get(third)
        #     ^^^^^ key-injection request warning
        third = request.args["key"]
    return ""
