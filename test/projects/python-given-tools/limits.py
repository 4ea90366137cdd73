"""A constructor that does not say what it is given: those who call it here do."""
import os

import redis


class Limits:
    def __init__(self, store, seconds=60):
        self.store = store
        self.seconds = seconds

    def count(self, name):
        self.store.incr(f"limit:{name}")
        #                        ^^^^ key-injection parameter
        self.store.expire(f"limit:{name}", self.seconds)
        #                          ^^^^ key-injection parameter


class Recent:
    def __init__(self, store):
        self.store = store

    def find(self, name):
        return self.store.get(f"recent:{name}")


class Either:
    def __init__(self, store):
        self.store = store

    def find(self, name):
        return self.store.get(f"either:{name}")


def make_limits():
    url = os.environ.get("REDIS_URL")
    return Limits(store=redis.Redis.from_url(url)) if url else None


recent = Recent({})


def make_either(in_memory):
    return Either({}) if in_memory else Either(redis.Redis.from_url(os.environ["REDIS_URL"]))
