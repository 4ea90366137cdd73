import config
import redis

conn = redis.StrictRedis(config.REDIS_HOST, 6379, 0, config.REDIS_PASSWORD)
#                        ^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
