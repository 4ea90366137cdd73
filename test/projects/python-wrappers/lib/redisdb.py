"""A thin wrapper with a singleton, as many projects have."""
import functools
import hashlib
import json

import redis

from lib.keys import build_key


class RedisDB:
    DEFAULT_TTL = 3600

    def __init__(self, host="localhost", port=6379):
        self.r = redis.Redis(host=host, port=port)
        #                         ^^^^ plaintext-connection possible

    def get(self, key):
        return self.r.get(key)

    def set(self, key, value, ttl=DEFAULT_TTL):
        return self.r.set(key, value, ex=ttl)

    def get_json(self, key, default=None):
        raw = self.get(key)
        return json.loads(raw) if raw else default

    def put_json(self, key, value, **kwargs):
        return self.set(key, json.dumps(value), **kwargs)

    def of_user(self, kind, user):
        return self.get(build_key(kind, user))
        #                         ^^^^ key-injection parameter information
        #                               ^^^^ key-injection parameter information

    def hashed(self, text):
        return self.get(f"h:{hashlib.sha256(text.encode()).hexdigest()}")

    def many(self, *names):
        return self.r.mget([f"many:{n}" for n in names])
        #                           ^ key-injection parameter information

    def remember(self, prefix):
        def decorate(fn):
            @functools.wraps(fn)
            def inner(*args, **kwargs):
                key = f"{prefix}:{fn.__name__}"
                return self.get(key) or fn(*args, **kwargs)

            return inner

        return decorate


db = RedisDB()


def fetch(key):
    return db.get(key)


def fetch_twice(key, tries=2):
    for _ in range(tries):
        found = fetch(key)
        if found:
            return found
    return None
