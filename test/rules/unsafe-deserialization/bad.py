"""A cache of reports."""
import pickle

import redis

cache = redis.Redis()


def remember(report):
    cache.set("report:daily", pickle.dumps(report), ex=600)


def recall():
    value = cache.get("report:daily")
    return pickle.loads(value) if value else None
#                       ^^^^^ unsafe-deserialization certain error
#> import json
#>     cache.set("report:daily", json.dumps(report), ex=600)
#>     return json.loads(value) if value else None
