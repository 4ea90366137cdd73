"""As such code is written: caches by decorator, workers, sensors, wrappers."""
import functools
import pickle

import redis

pool = redis.ConnectionPool(host="localhost")


def cached(seconds):
    def decorate(fn):
        @functools.wraps(fn)
        def wrapper(*args):
            client = redis.Redis(connection_pool=pool)
            found = client.get(fn.__name__)
            if found is not None:
                return pickle.loads(found)
#                                   ^^^^^ unsafe-deserialization certain error
            made = fn(*args)
            client.setex(fn.__name__, seconds, pickle.dumps(made))
            return made

        return wrapper

    return decorate


class Serializer:
    @staticmethod
    def pack(value):
        return pickle.dumps(value)

    @staticmethod
    def unpack(data):
        return pickle.loads(data) if data is not None else None


class Cache:
    def __init__(self, url="redis://localhost:6379/0"):
        self.redis = redis.Redis.from_url(url)

    def get(self, key, default=None):
        if self.redis.exists(key):
            return Serializer.unpack(self.redis.get(key))
#                                    ^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error
#! unsafe-deserialization: the decoder stands in a function that others may call
        return default

    def newest(self, pattern):
        keys = self.redis.keys("checkpoint:*")
        return pickle.loads(self.redis.get(sorted(keys)[-1]))["state"]
#                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error

    def drain(self, handle):
        while self.redis.llen("events"):
            handle(pickle.loads(self.redis.lpop("events")))
#                               ^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error


class Consumer:
    def __init__(self, redis_con):
        self.redis_con = redis_con

    def listen(self, handle):
        while True:
            handle(pickle.loads(self.redis_con.brpop("events")[1]))
#                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error

    def is_on(self):
        return eval(self.redis_con.get("eth:active")) or eval(self.redis_con.hget("wlan", "active"))
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error
#                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error


cache = Cache()


def photo():
    # The cache unpacks it: that is told there.
    return cache.get("photo")
