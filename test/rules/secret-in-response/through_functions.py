"""The text of an error goes out through functions of the file."""
import os

import redis
from flask import Flask, jsonify

r = redis.Redis.from_url(os.environ["REDIS_URL"])
app = Flask(__name__)


def error(message, code=500):
    return jsonify({"error": message}), code


def check():
    try:
        r.ping()
        return {"status": "up"}
    except redis.RedisError as e:
        return {"status": "down", "error": str(e)}
        #                                      ^ secret-in-response certain error


@app.get("/one")
def one():
    try:
        return r.get("x")
    except redis.RedisError as e:
        return error(str(e))
        #                ^ secret-in-response certain error


@app.get("/two")
def two():
    try:
        return r.get("x")
    except redis.RedisError:
        return error("no")


@app.get("/health")
def health():
    return {"redis": check()}


@app.get("/state")
def state():
    return {"redis": check()["status"]}
