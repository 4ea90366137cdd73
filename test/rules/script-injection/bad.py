"""Counters."""
import redis

store = redis.Redis()


def count(name):
    return store.eval(f"return redis.call('INCR', '{name}')", 0)
#                                                   ^^^^ script-injection parameter information
#>     return store.eval("return redis.call('INCR', KEYS[1])", 1, name)
