"""A counter."""
import redis
from flask import Flask, jsonify

app = Flask(__name__)
r = redis.Redis(host="localhost")


@app.get("/visits")
def visits():
    try:
        return jsonify(visits=r.incr("visits"))
    except redis.RedisError as error:
        return jsonify(error=str(error)), 500
        #                        ^^^^^ secret-in-response
        #>         return jsonify(error="internal error"), 500
