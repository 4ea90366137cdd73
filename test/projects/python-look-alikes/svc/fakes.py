from unittest.mock import MagicMock

import fakeredis


class Redis:
    """The workspace's own class of that name: a dictionary."""

    def __init__(self, host="localhost", password=None):
        self.store = {}

    def get(self, key):
        return self.store.get(key)

    def hgetall(self, key):
        return self.store.get(key, {})


redis = Redis(host="nowhere.example.com", password="n0-redis")
mock = MagicMock()
fake = fakeredis.FakeStrictRedis()
registry = {"redis": {}, "cache": {}}
