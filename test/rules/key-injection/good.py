"""Shopping carts."""
import re

import redis
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
store = redis.Redis()


@app.get("/cart")
def cart():
    name = request.args.get("name", "")
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name):
        abort(400)
    return jsonify(store.hgetall(f"cart:{name}"))


@app.get("/orders/<int:order_id>")
def order(order_id: int):
    return jsonify(store.hgetall(f"order:{order_id}"))
