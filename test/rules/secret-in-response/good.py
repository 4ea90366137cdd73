"""A counter."""
import logging

import redis
from flask import Flask, jsonify

app = Flask(__name__)
r = redis.Redis(host="localhost")


@app.get("/visits")
def visits():
    try:
        return jsonify(visits=r.incr("visits"))
    except redis.RedisError:
        logging.exception("cannot count")
        return jsonify(error="temporarily unavailable"), 503
