from flask import Flask, request
from redis import Redis

from store.base import LoggingRedis
from store.carts import CartStore, Injected

app = Flask(__name__)
carts = CartStore()
injected = Injected(Redis(host="localhost"), {})
logged = LoggingRedis(host="localhost")


@app.get("/cart")
def cart():
    name = request.args["name"]
    carts.load(request.args["n1"])
    #          ^^^^^^^^^^^^^^^^^^ key-injection request information
    carts.drop(request.args["n2"])
    #          ^^^^^^^^^^^^^^^^^^ key-injection request information
    carts.connection().get(f"cart:{name}")
    #                              ^^^^ key-injection request information
    carts.private_get(carts.key(request.args["n3"]))
    #                           ^^^^^^^^^^^^^^^^^^ key-injection request information
    injected.load(request.args["n4"])
    #             ^^^^^^^^^^^^^^^^^^ key-injection request information
    logged.get(f"cart:{name}")
    #                  ^^^^ key-injection request information
    logged.get_or(f"cart:{name}")
    #                     ^^^^ key-injection request information
    return ""
