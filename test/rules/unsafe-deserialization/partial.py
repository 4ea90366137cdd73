"""A decoder that got nothing yet is the decoder."""
import pickle
from functools import partial

import redis

cache = redis.Redis()
loads = partial(pickle.loads)
split = partial(str.split, sep=",")


def recall():
    return loads(cache.get("report:daily"))
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error


def names():
    return split(cache.get("names"))
