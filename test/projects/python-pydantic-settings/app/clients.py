import redis
from redis import asyncio as aioredis

from app.config import RedisSettings, get_settings, settings

# What is wrong with a URL that the environment may replace is told where it is written.
by_url = redis.from_url(settings.redis_url)
by_getter = aioredis.from_url(get_settings().redis_url)
by_field = redis.Redis(host=settings.redis_host, password=settings.redis_password)
#                           ^^^^^^^^^^^^^^^^^^^ plaintext-connection possible
by_section = redis.Redis(host=settings.cache.host, password=settings.cache.password)
#                             ^^^^^^^^^^^^^^^^^^^ plaintext-connection possible
own = RedisSettings()
given = RedisSettings(host="localhost", password=None)
by_own = redis.Redis(host=own.host, port=own.port, password=own.password)
#                         ^^^^^^^^ plaintext-connection possible
by_given = redis.Redis(host=given.host, password=given.password)


def key(user_id: int) -> str:
    return f"{own.key_prefix}:{user_id}"


by_own.get(key(3))
