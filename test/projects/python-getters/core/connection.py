from functools import cached_property, lru_cache

import redis

_client = None


def get_redis():
    """Lazy global."""
    global _client
    if _client is None:
        _client = redis.Redis(host="lazy.example.com", password=_password())
        #                          ^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
    return _client


def _password():
    with open("/run/secrets/redis") as f:
        return f.read().strip()


@lru_cache(maxsize=1)
def cached_client():
    return redis.Redis.from_url("redis://:c4ched-pw@localhost:6379/0")
    #                                     ^^^^^^^^^ hardcoded-password certain error


class Singleton:
    _instance = None

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.conn = redis.Redis(host="localhost")
        return cls._instance


class Holder:
    def __init__(self):
        self.session = redis.Redis(host="localhost")


class OnlyHolder:
    _instance: Holder = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = Holder()
        return cls._instance


class OnlyClient:
    def __new__(cls):
        if not hasattr(cls, "client"):
            cls.client = redis.Redis(host="localhost")
        return cls.client


class Manager:
    _conn = None

    @classmethod
    def instance(cls):
        if not cls._conn:
            cls._conn = redis.StrictRedis(host="localhost", port=6379)
        return cls._conn


class Services:
    @cached_property
    def redis(self):
        return redis.Redis(unix_socket_path="/run/redis.sock")

    @property
    def pipeline(self):
        return self.redis.pipeline()


async def create_redis_client():
    client = redis.asyncio.Redis(host="localhost")
    await client.ping()
    return client
