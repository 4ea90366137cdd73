import os

import redis

store = redis.from_url(os.environ["REDIS_URL"])
