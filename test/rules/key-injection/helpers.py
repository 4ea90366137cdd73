"""Key helpers, wrappers, getters and classes."""
import redis
from flask import Flask, request

app = Flask(__name__)
_client = None


def client() -> redis.Redis:
    global _client
    if _client is None:
        _client = redis.Redis()
    return _client


def user_key(user):
    return f"user:{user}"


class Cache:
    """Passes its own parameter on as the whole key: clean."""

    PREFIX = "cache"

    def __init__(self):
        self._redis = redis.Redis()

    def get(self, key):
        return self._redis.get(key)

    def put(self, key, value, ttl=60):
        self._redis.set(key, value, ex=ttl)

    def by_name(self, name):
        return self._redis.get(f"{self.PREFIX}:{name}")
        #                                       ^^^^ key-injection request information

    def _key(self, name):
        return "%s:%s" % (self.PREFIX, name)

    def drop(self, name: str):
        self._redis.delete(self._key(name))
        #                            ^^^^ key-injection parameter information


cache = Cache()


@app.get("/helpers")
def helpers():
    user = request.args["user"]
    client().get(user_key(user))
    #                     ^^^^ key-injection request information
    cache.get(f"page:{user}")
    #                 ^^^^ key-injection request information
    cache.put("fixed", user)
    cache.by_name(user)
    return "", 204
