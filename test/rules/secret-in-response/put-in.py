"""Texts of errors of Redis that are put into an object, which goes out later."""
import redis
from flask import Flask, jsonify

app = Flask(__name__)
r = redis.Redis()


@app.get("/health")
def health():
    checks = {}
    try:
        r.ping()
        checks["redis"] = "fine"
    except redis.RedisError as e:
        checks["redis"] = {"state": "down", "why": str(e)}
        #                                              ^ secret-in-response certain error
    return jsonify(checks)


@app.get("/problems")
def problems():
    found = []
    kept = {}
    try:
        r.ping()
    except redis.RedisError as e:
        found.append(f"redis: {e}")
        #                      ^ secret-in-response certain error
        kept["why"] = str(e)
    app.logger.info("%s", kept)
    return jsonify(problems=found)


@app.get("/members")
def members():
    result = {"shown": {}, "kept": {}}
    try:
        r.ping()
    except redis.RedisError as e:
        result["kept"]["why"] = str(e)
    return jsonify(result["shown"])


@app.get("/other")
def other():
    checks = {}
    try:
        open("/etc/hostname")
    except OSError as e:
        checks["file"] = str(e)
    return jsonify(checks)
