from typing import Annotated, AsyncIterator

import redis.asyncio as redis
from fastapi import Depends, Request

pool = redis.ConnectionPool.from_url("redis://cache.example.com:6379/0")
#                                             ^^^^^^^^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning


async def get_redis() -> AsyncIterator[redis.Redis]:
    client = redis.Redis(connection_pool=pool)
    try:
        yield client
    finally:
        await client.aclose()


def state_redis(request: Request) -> redis.Redis:
    return request.app.state.redis


RedisDep = Annotated[redis.Redis, Depends(get_redis)]
