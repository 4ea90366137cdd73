import sqlite3
from collections import OrderedDict

import memcache
import requests
import requests_cache
from cachetools import LRUCache
from django.core.cache import cache as django_cache
from diskcache import Cache
from pymemcache.client.base import Client

cache = {}
lru = LRUCache(maxsize=10)
mc = memcache.Client(["127.0.0.1:11211"])
pmc = Client("localhost")
http = requests.Session()
cached_http = requests_cache.CachedSession()
disk = Cache("/tmp/x")
ordered = OrderedDict()


class SqliteCache:
    def __init__(self, path):
        self.db = sqlite3.connect(path)

    def get(self, key):
        return self.db.execute("select value from cache where key = ?", (key,)).fetchone()

    def set(self, key, value, ttl=None):
        self.db.execute("replace into cache values (?, ?)", (key, value))


class RedisLike:
    """Has the commands' names and no server."""

    def __init__(self):
        self._data = {}

    def get(self, key):
        return self._data.get(key)

    def hset(self, name, key, value):
        self._data.setdefault(name, {})[key] = value


sqlite_cache = SqliteCache("cache.db")
redis_like = RedisLike()
