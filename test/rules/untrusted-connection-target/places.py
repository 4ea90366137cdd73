"""Ports, sockets and options that a request brings."""
import os

import redis
from flask import Flask, abort, request

app = Flask(__name__)
COMMON = {"host": os.environ["REDIS_HOST"], "ssl": True}


@app.post("/port")
def port():
    return str(redis.Redis(host=os.environ["REDIS_HOST"], port=int(request.form["shard"]), ssl=True).ping())
#                                                                  ^^^^^^^^^^^^^^^^^^^^^ untrusted-connection-target request error


@app.post("/second")
def second():
    shard = int(request.args["shard"])
    return str(redis.Redis("localhost", shard).ping())
#                                       ^^^^^ untrusted-connection-target request error


@app.post("/socket")
def socket():
    return str(redis.Redis(unix_socket_path=request.args["path"]).ping())
#                                           ^^^^^^^^^^^^^^^^^^^^ untrusted-connection-target request error


@app.post("/pool")
def pool():
    return str(redis.ConnectionPool(host="localhost", port=request.args["port"]).max_connections)
#                                                          ^^^^^^^^^^^^^^^^^^^^ untrusted-connection-target request error


@app.post("/merged")
def merged():
    options = {**COMMON, **request.get_json()}
    return str(redis.Redis(**options).ping())
#                            ^^^^^^^ untrusted-connection-target request error
#! untrusted-connection-target: the request brings all options at once: no one value names the server


@app.post("/settled")
def settled():
    options = {**request.get_json(), **COMMON}
    return str(redis.Redis(**options).ping())


@app.post("/fixed")
def fixed():
    options = {**request.get_json(), "host": "localhost"}
    return str(redis.Redis(**options).ping())


@app.post("/database")
def database():
    return str(redis.Redis("localhost", 6379, int(request.args["db"])).ping())


@app.post("/listed")
def listed():
    shard = int(request.args["shard"])
    if shard not in (6379, 6380):
        abort(404)
    return str(redis.Redis("localhost", shard).ping())


@app.post("/numbered")
def numbered():
    shard = int(request.args["shard"])
    if not 7000 <= shard < 7004:
        abort(404)
    return str(redis.Redis("localhost", shard).ping())


PORTS = {1: 7001, 2: 7002}


@app.post("/chosen")
def chosen():
    return str(redis.Redis("localhost", PORTS[int(request.args["shard"])]).ping())
