"""The other end is somewhere else, or wants bytes: there is nothing to swap."""
import pickle
import zlib

import redis

r = redis.Redis()


def put(name, value):
    r.set(name, zlib.compress(pickle.dumps(value)))


def get(name):
    return pickle.loads(zlib.decompress(r.get(name)))
#                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error
#! unsafe-deserialization: what is written goes through functions that want bytes, and JSON is text
