"""Where programs keep their clients."""
from contextlib import asynccontextmanager, contextmanager
from functools import partial

import redis
import redis.asyncio as aioredis

conn: redis.Redis = None
CLIENTS = {"main": redis.Redis(), "jobs": redis.Redis(db=1)}
SHARDS = [redis.Redis(db=n) for n in range(4)]
Client = redis.StrictRedis
aliased = Client(host="localhost")
local = partial(redis.Redis, host="localhost")


def startup():
    global conn
    conn = redis.Redis(host="state.example.com")
    #                       ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning


@contextmanager
def borrowed():
    r = redis.Redis()
    try:
        yield r
    finally:
        r.close()


@asynccontextmanager
async def borrowed_async(db=0):
    async with aioredis.Redis(db=db) as r:
        yield r


class Registry:
    redis = None
    _pool = redis_pool = None

    @classmethod
    def pool(cls):
        if cls._pool is None:
            cls._pool = redis.ConnectionPool(host="pool.example.com")
            #                                     ^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning
        return cls._pool

    @classmethod
    def connection(cls):
        return redis.Redis(connection_pool=cls.pool())


Registry.redis = redis.Redis()


class Optional:
    def __init__(self, client=None, other=None):
        self.client = client or redis.Redis(host="localhost")
        self.other = other if other is not None else redis.Redis(host="localhost")
