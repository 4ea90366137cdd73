import redis

from pkg import b

client = redis.Redis(host="localhost")


def first(name, depth=0):
    if depth > 3:
        return f"first:{name}"
    return b.second(name, depth + 1)


class Left:
    def __init__(self, other=None):
        self.other = other or b.Right(self)
        self.redis = client

    def key(self, name):
        return self.other.key(name)
