"""Ways to log in without a name."""
import os

import redis

PASSWORD = os.environ["REDIS_PASSWORD"]
HOST = "redis.example.com"

by_url = redis.from_url(f"rediss://:{PASSWORD}@redis.example.com:6380/0")
#                                              ^^^^^^^^^^^^^^^^^ default-user certain hint
by_pool = redis.ConnectionPool(host=HOST, connection_class=redis.SSLConnection, password=PASSWORD)
#                                   ^^^^ default-user certain hint
by_name = redis.Redis(host=HOST, ssl=True, username="default", password=PASSWORD)
#                          ^^^^ default-user certain hint
local = redis.Redis(password=PASSWORD)
#       ^^^^^^^^^^^ default-user certain hint
