import redis
from redis.cluster import RedisCluster

URL = "rediss://a.example.com:6380/0"
#               ^^^^^^^^^^^^^ missing-auth certain warning

by_url = redis.from_url(URL)
inline = redis.from_url("rediss://b.example.com:6380/0", decode_responses=True)
#                                 ^^^^^^^^^^^^^ missing-auth certain warning
positional = redis.Redis("c.example.com", 6380, 0, ssl=True)
#                        ^^^^^^^^^^^^^^^ missing-auth certain warning
nothing = redis.Redis(host="d.example.com", ssl=True, password=None)
#                          ^^^^^^^^^^^^^^^ missing-auth certain warning
#> import os
#> 
#> nothing = redis.Redis(host="d.example.com", ssl=True, password=os.environ["REDIS_PASSWORD"])
cluster = RedisCluster(host="e.example.com", ssl=True)
#                           ^^^^^^^^^^^^^^^ missing-auth certain warning
service = redis.Redis(host="redis", ssl=True)
#                          ^^^^^^^ missing-auth certain information
both = redis.Redis(host="f.example.com")
#                       ^^^^^^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning
