"""Shopping carts."""
import redis
from flask import Flask, jsonify, request

app = Flask(__name__)
store = redis.Redis()


@app.get("/cart")
def cart():
    name = request.args.get("name", "")
    return jsonify(store.hgetall(f"cart:{name}"))
    #                                    ^^^^ key-injection request information


@app.get("/carts")
def carts():
    return jsonify(store.keys("cart:" + request.args["prefix"] + "*"))
    #                                   ^^^^^^^^^^^^^^^^^^^^^^ key-injection request warning
