"""Dicts that `|` lays out into one another."""
import redis

BASE = {"host": "redis.example.com", "ssl": True}
FULL = BASE | {"password": "union-pw-1"}
#                          ^^^^^^^^^^^^ hardcoded-password certain error
one = redis.Redis(**FULL)

more = {"host": "redis.example.com", "ssl": True}
more |= {"password": "union-pw-2"}
#                    ^^^^^^^^^^^^ hardcoded-password certain error
two = redis.Redis(**more)

three = redis.Redis(**({"password": "undone-pw-1"} | {"password": None, "ssl": True}))


def name(value: str | None) -> "str | None":
    return value
