"""Ways on which a value comes from Redis to a decoder."""
import base64
import pickle as pk
import zlib
from io import BytesIO
from pickle import loads

import dill
import jsonpickle
import redis
import yaml

try:
    import cPickle as pickle
except ImportError:
    import pickle

r = redis.StrictRedis()


def fetch(key):
    return r.get(key)


def unpacked():
    value = fetch("state")
    if value is None:
        return None
    return pk.loads(zlib.decompress(base64.b64decode(value)))
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error


def many():
    return [pickle.loads(v) for v in r.mget(["a", "b"])]
#                        ^ unsafe-deserialization certain error


def queue():
    for item in r.lrange("jobs", 0, -1):
        yield loads(item)
#                   ^^^^ unsafe-deserialization certain error


def blocking():
    while True:
        _, raw = r.blpop("jobs")
        dill.loads(raw)
#                  ^^^ unsafe-deserialization certain error
        jsonpickle.decode(r.brpop("others")[1])
#                         ^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error


def fields():
    return {name: pickle.loads(v) for name, v in r.hgetall("profile").items()}
#                              ^ unsafe-deserialization certain error


def messages():
    channel = r.pubsub()
    channel.subscribe("events")
    for message in channel.listen():
        if message["type"] == "message":
            pickle.loads(message["data"])
#                        ^^^^^^^^^^^^^^^ unsafe-deserialization certain error


def batch():
    with r.pipeline() as pipe:
        pipe.get("a")
        found = pipe.execute()
        return pickle.loads(found[0]) if found else None
#                           ^^^^^^^^ unsafe-deserialization certain error


def decode(data):
    return pickle.loads(data)


def by_helper():
    return decode(r.hget("profile", "photo"))
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error
#! unsafe-deserialization: the decoder stands in a function that others may call


def mapped():
    return list(map(pickle.loads, r.smembers("shapes")))
#                                 ^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error
#! unsafe-deserialization: the decoder is handed over, not called


def by_file():
    return pickle.Unpickler(BytesIO(r.get("model"))).load()
#                           ^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error
#! unsafe-deserialization: the decoder reads a file, and JSON wants text


def config():
    return yaml.load(r.get("config"), Loader=yaml.FullLoader)
#                    ^^^^^^^^^^^^^^^ unsafe-deserialization certain error


def code():
    exec(r.get("plugin").decode("utf-8"))
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error
#! unsafe-deserialization: code has no counterpart in data
    return eval(r.get("formula"))
#               ^^^^^^^^^^^^^^^^ unsafe-deserialization certain error


class Store:
    def __init__(self, redis_client):
        self._redis = redis_client

    def __getitem__(self, key):
        return pickle.loads(self._redis.get(key))
#                           ^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error


class Models(Store):
    def load(self, app):
        return pickle.loads(app.redis.get("model"))
#                           ^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error


async def cached(key: str, redis_pool: "redis.asyncio.Redis"):
    if (data := await redis_pool.get(key)) is not None:
        return pickle.loads(data)
#                           ^^^^ unsafe-deserialization certain error
    return None
