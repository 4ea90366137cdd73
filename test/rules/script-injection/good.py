"""Counters."""
import redis

store = redis.Redis()
COUNT = "return redis.call('INCR', KEYS[1])"


def count(name):
    return store.eval(COUNT, 1, name)
