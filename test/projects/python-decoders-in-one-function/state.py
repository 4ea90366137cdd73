"""A function that decodes in several ways is one mistake of whoever hands it a value."""
import pickle
import zlib

import redis

r = redis.StrictRedis()


def decoded(data):
    if data.startswith(b"z:"):
        return pickle.loads(zlib.decompress(data[2:]))
    return pickle.loads(data)


def state():
    return decoded(r.get("state"))
#                  ^^^^^^^^^^^^^^ unsafe-deserialization certain error
#! unsafe-deserialization: the decoder stands in a function that others may call
