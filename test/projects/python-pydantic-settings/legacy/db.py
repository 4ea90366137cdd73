import redis

from legacy.config import config

conn = redis.Redis(host=config.REDIS_HOST, password=config.REDIS_PASSWORD)
#                       ^^^^^^^^^^^^^^^^^ plaintext-connection possible
