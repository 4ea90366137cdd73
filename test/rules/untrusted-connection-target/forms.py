"""Ways on which a request says where to connect."""
import os

import redis
from fastapi import FastAPI
from flask import Flask, request
from pydantic import BaseModel

app = Flask(__name__)
api = FastAPI()


class Server(BaseModel):
    host: str
    port: int


@app.post("/urls")
def urls():
    redis.from_url(request.json["url"])
#                  ^^^^^^^^^^^^^^^^^^^ untrusted-connection-target request error
    redis.from_url(f"rediss://:{os.environ['PW']}@{request.json['host']}:6380")
#                                                  ^^^^^^^^^^^^^^^^^^^^ untrusted-connection-target request error
    redis.ConnectionPool.from_url(request.args.get("url"))
#                                 ^^^^^^^^^^^^^^^^^^^^^^^ untrusted-connection-target request error
    return ""


def open_client(host, port=6380):
    return redis.Redis(host=host, port=port, ssl=True)


@app.post("/wrapped")
def wrapped():
    return str(open_client(request.args["host"]).ping())
#                          ^^^^^^^^^^^^^^^^^^^^ untrusted-connection-target request error


@api.post("/model")
def model(server: Server):
    return redis.Redis(host=server.host, port=server.port, ssl=True).ping()
#                           ^^^^^^^^^^^ untrusted-connection-target request error


@api.get("/parameter")
async def parameter(host: str):
    return await redis.asyncio.Redis(host, 6380, ssl=True).ping()
#                                    ^^^^ untrusted-connection-target request error


@app.post("/all")
def all_options():
    redis.Redis(**request.json)
#                 ^^^^^^^^^^^^ untrusted-connection-target request error
#! untrusted-connection-target: the request brings all options at once: no one value names the server
    redis.Redis(ssl=True, **request.get_json())
#                           ^^^^^^^^^^^^^^^^^^ untrusted-connection-target request error
#! untrusted-connection-target: the request brings all options at once: no one value names the server
    redis.Redis(host=os.environ["HOST"], **request.json)
    return ""


def opened(**options):
    return redis.Redis(**options)


@app.post("/through")
def through():
    return str(opened(**request.form).ping())
#                       ^^^^^^^^^^^^ untrusted-connection-target request error
#! untrusted-connection-target: the request brings all options at once: no one value names the server


def by_parameter(options: dict) -> redis.Redis:
    return redis.Redis(**options)


@app.post("/handed")
def handed():
    return str(by_parameter(request.get_json()).ping())
#                           ^^^^^^^^^^^^^^^^^^ untrusted-connection-target request error
#! untrusted-connection-target: the request brings all options at once: no one value names the server


@app.post("/positional")
def positional():
    return str(redis.Redis(request.args["host"], 6380, ssl=True).ping())
#                          ^^^^^^^^^^^^^^^^^^^^ untrusted-connection-target request error


@app.post("/clusters")
def clusters():
    return str(redis.RedisCluster(host=request.headers["X-Redis"], port=6380, ssl=True).ping())
#                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ untrusted-connection-target request error


@app.post("/changed")
def changed():
    host = request.form["host"].strip()
    return str(redis.Redis(host=host, port=6380, ssl=True).ping())
#                               ^^^^ untrusted-connection-target request error
