import os

import redis.asyncio as redis


class Hub:
    store: redis.Redis = redis.from_url(os.environ["REDIS_URL"])


hub = Hub()
