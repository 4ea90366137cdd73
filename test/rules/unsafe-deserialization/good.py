"""A cache of reports."""
import json

import redis

cache = redis.Redis()


def remember(report):
    cache.set("report:daily", json.dumps(report), ex=600)


def recall():
    value = cache.get("report:daily")
    return json.loads(value) if value else None
