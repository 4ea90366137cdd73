import os

import redis
import redis.asyncio as aioredis
from redis import ConnectionPool, Redis, StrictRedis
from redis.cluster import RedisCluster
from valkey import Valkey

PASSWORD = os.environ["REDIS_PASSWORD"]

keyword = redis.Redis(host="a.example.com", password=PASSWORD)
#                          ^^^^^^^^^^^^^^^ plaintext-connection certain warning
#> keyword = redis.Redis(host="a.example.com", password=PASSWORD, ssl=True)
positional = Redis("b.example.com", 6379, 0, PASSWORD)
#                  ^^^^^^^^^^^^^^^ plaintext-connection certain warning
strict = StrictRedis("10.1.2.3", 16379, password=PASSWORD)
#                    ^^^^^^^^^^ plaintext-connection certain warning
switched_off = redis.Redis(host="c.example.com", ssl=False, password=PASSWORD)
#                               ^^^^^^^^^^^^^^^ plaintext-connection certain warning
#> switched_off = redis.Redis(host="c.example.com", ssl=True, password=PASSWORD)
url = redis.from_url("redis://d.example.com:6379/0", password=PASSWORD)
#                             ^^^^^^^^^^^^^ plaintext-connection certain warning
#> url = redis.from_url("rediss://d.example.com:6379/0", password=PASSWORD)
class_url = Redis.from_url(url='redis://e.example.com', password=PASSWORD)
#                                       ^^^^^^^^^^^^^ plaintext-connection certain warning
#> class_url = Redis.from_url(url='rediss://e.example.com', password=PASSWORD)
upper = redis.from_url("REDIS://f.example.com", password=PASSWORD)
#                               ^^^^^^^^^^^^^ plaintext-connection certain warning
pool = ConnectionPool(host="g.example.com", password=PASSWORD)
#                          ^^^^^^^^^^^^^^^ plaintext-connection certain warning
pooled = Redis(connection_pool=pool)
asynchronous = aioredis.Redis(host="h.example.com", password=PASSWORD)
#                                  ^^^^^^^^^^^^^^^ plaintext-connection certain warning
cluster = RedisCluster(host="i.example.com", password=PASSWORD)
#                           ^^^^^^^^^^^^^^^ plaintext-connection certain warning
valkey = Valkey(host="j.example.com", password=PASSWORD)
#                    ^^^^^^^^^^^^^^^ plaintext-connection certain warning
