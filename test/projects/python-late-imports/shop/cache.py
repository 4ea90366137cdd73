try:
    import redis.asyncio as aioredis
except ImportError:
    import aioredis
try:
    import ujson as json
except ImportError:
    import json

import redis

from shop.app import redis_url

store = redis.from_url(redis_url)
#                      ^^^^^^^^^ plaintext-connection certain warning
async_store = aioredis.from_url(redis_url)
#                               ^^^^^^^^^ plaintext-connection certain warning


def load(name):
    return json.loads(store.get("settings"))
