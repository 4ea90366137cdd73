from typing import Optional, Union

import redis
from flask import Flask, request
from svc.clients import backup, conn, either, memory, secure

app = Flask(__name__)


@app.get("/x")
def x():
    name = request.args["name"]
    conn.get(f"x:{name}")
    #             ^^^^ key-injection request warning
    if backup:
        backup.get(f"x:{name}")
        #               ^^^^ key-injection request warning
    secure.get(f"x:{name}")
    #               ^^^^ key-injection request warning
    either.get(f"x:{name}")
    #               ^^^^ key-injection request warning
    memory.get(f"x:{name}")
    lookup(None, name)
    return ""


def lookup(client: Optional[redis.Redis], key: str, other: "redis.Redis | None" = None, third: Union[redis.Redis, None] = None):
    client.get(f"y:{key}")
    #               ^^^ key-injection request warning
    other.get(f"y:{key}")
    #              ^^^ key-injection request warning
    third.get(f"y:{key}")
    #              ^^^ key-injection request warning
