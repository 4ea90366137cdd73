"""Names that are not Redis, and keys that are harmless."""
import random
import secrets
import time
import uuid
from datetime import date

import redis
import requests
from cachetools import LRUCache
from flask import Flask, request

app = Flask(__name__)
r = redis.Redis()
local = LRUCache(100)
session = requests.Session()
counts = {}
VERSION = "v2"


class Keys:
    ROOT = "shop"
    ALL = f"{ROOT}:all"


@app.get("/silent")
def silent():
    name = request.args["name"]
    local.get(f"p:{name}")
    counts.get(f"p:{name}")
    session.get(f"https://api.example.com/{name}")
    r.get(f"static:{VERSION}")
    r.get(Keys.ALL)
    r.get(f"job:{uuid.uuid4()}")
    r.get(f"token:{secrets.token_hex(16)}")
    r.get(f"day:{date.today().isoformat()}:{int(time.time())}")
    r.get(f"shard:{random.randint(0, 9)}")
    r.set("last", name, ex=60)
    for i in range(10):
        r.get(f"slot:{i}")
    for index, value in enumerate(["a", "b"]):
        r.get(f"{index}:{value}")
    return "", 204


def session_of(app, settings):
    r.get(f"{settings.key_prefix}:sessions")
    return r.get(app.config["SESSION_PREFIX"] + "all")


class Sessions:
    def __init__(self, key_prefix):
        self.key_prefix = key_prefix
        self.api_key_prefix = "api_" + key_prefix

    def open(self, is_api):
        if is_api:
            self.key_prefix = self.api_key_prefix
        return r.get(self.key_prefix + str(uuid.uuid4()))
