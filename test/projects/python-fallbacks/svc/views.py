from typing import Optional, Union

import redis
from flask import Flask, request
from svc.clients import backup, conn, either, memory, secure

app = Flask(__name__)


@app.get("/x")
def x():
    name = request.args["name"]
    conn.get(f"x:{name}")
    #             ^^^^ key-injection request information
    if backup:
        backup.get(f"x:{name}")
        #               ^^^^ key-injection request information
    secure.get(f"x:{name}")
    #               ^^^^ key-injection request information
    either.get(f"x:{name}")
    #               ^^^^ key-injection request information
    memory.get(f"x:{name}")
    lookup(None, name)
    return ""


def lookup(client: Optional[redis.Redis], key: str, other: "redis.Redis | None" = None, third: Union[redis.Redis, None] = None):
    client.get(f"y:{key}")
    #               ^^^ key-injection request information
    other.get(f"y:{key}")
    #              ^^^ key-injection request information
    third.get(f"y:{key}")
    #              ^^^ key-injection request information
