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
