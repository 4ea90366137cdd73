import redis
import redis.asyncio as aioredis

r = redis.Redis()
ar = aioredis.Redis()
