import redis
import redis.asyncio as aioredis
from redis.sentinel import Sentinel

pool = redis.ConnectionPool(host="localhost", port=6379, db=0)
pools = [redis.ConnectionPool(host="localhost", port=6379, db=n) for n in range(4)]
conn = redis.Redis(connection_pool=pool)
by_db = redis.Redis(connection_pool=pools[1])
sentinel = Sentinel([("localhost", 26379)])
master = sentinel.master_for("mymaster")
async_conn = aioredis.Redis(host="localhost")
URL = "redis://localhost"
