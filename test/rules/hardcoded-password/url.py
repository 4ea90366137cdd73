import redis
from redis import asyncio as aioredis
from redis import Redis

CACHE_URL = "rediss://app:C4che-9-pw@cache.example.com:6380/0"
#                         ^^^^^^^^^^ hardcoded-password certain error

cache = redis.from_url(CACHE_URL)
events = Redis.from_url("rediss://:ev3nts-pw@events.example.com/1")
#                                  ^^^^^^^^^ hardcoded-password certain error
#> import os
#> 
#> events = Redis.from_url(os.environ["REDIS_URL"])
#2> import os
#2> import urllib.parse
#2> 
#2> events = Redis.from_url(f"rediss://:{urllib.parse.quote(os.environ['REDIS_PASSWORD'], safe='')}@events.example.com/1")
queue = aioredis.from_url("rediss://queue.example.com/2?password=qu3ue-pw")
#                                                                ^^^^^^^^ hardcoded-password certain error
pool = redis.ConnectionPool.from_url("rediss://worker:p00l-pw@pool.example.com:6380")
#                                                     ^^^^^^^ hardcoded-password certain error
workers = redis.Redis(connection_pool=pool)
