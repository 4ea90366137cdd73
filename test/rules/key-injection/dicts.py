"""Clients that are kept in dicts."""
import redis
from flask import Flask, request

app = Flask(__name__)
shards = {name: redis.Redis(host=f"{name}.example.com", ssl=True, password=app.config["PW"]) for name in "ab"}
named = {"cache": redis.Redis(ssl=True), "queue": redis.Redis(ssl=True)}


@app.get("/shard")
def shard():
    shards["a"].get(request.args["id"])
    #               ^^^^^^^^^^^^^^^^^^ key-injection request warning
    shards.get("a").get(request.args["id"])
    #                   ^^^^^^^^^^^^^^^^^^ key-injection request warning
    for client in shards.values():
        client.delete(request.args["id"])
        #             ^^^^^^^^^^^^^^^^^^ key-injection request warning
    for name, client in shards.items():
        client.get(name)
        client.delete(request.args["id"])
        #             ^^^^^^^^^^^^^^^^^^ key-injection request warning
    return ""


@app.get("/named")
def all_named():
    for client in named.values():
        client.get(request.args["id"])
        #          ^^^^^^^^^^^^^^^^^^ key-injection request warning
    for name, client in named.items():
        client.get(f"{name}:all")
        client.get(request.args["id"])
        #          ^^^^^^^^^^^^^^^^^^ key-injection request warning
    return ""
