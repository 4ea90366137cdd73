"""Constant scripts, also long and put together ones."""
import hashlib
import uuid
from pathlib import Path

import redis

r = redis.Redis()
LIMIT = 10
PREFIX = "app"
HEAD = "local now = redis.call('TIME')\n"
COUNT = HEAD + f"if redis.call('INCR', KEYS[1]) > {LIMIT} then return 0 end\nreturn 1"


class Names:
    TABLE = "stations"


def constant(key, value):
    r.eval("return redis.call('SET', KEYS[1], ARGV[1])", 1, key, value)
    r.eval(COUNT, 1, key)
    r.eval(f"return redis.call('ZPOPMIN', '{Names.TABLE}')", 0)
    r.eval("return redis.call('GET', '%s')" % PREFIX, 0)
    return r.register_script(COUNT)(keys=[key], args=[value])


def passing(text, keys):
    return r.eval(text, len(keys), *keys)


def from_file(name: str):
    return r.script_load(Path(__file__).with_name("count.lua").read_text())


def harmless(limit: int, name):
    r.eval(f"return {limit}", 0)
    r.eval(f"return '{uuid.uuid4()}'", 0)
    r.eval(f"return '{hashlib.sha256(name.encode()).hexdigest()}'", 0)
    return r.evalsha(hashlib.sha1(COUNT.encode()).hexdigest(), 1, name)


def python_eval(name):
    return eval(f"{name} + 1"), f"return redis.call('GET', '{name}')"
