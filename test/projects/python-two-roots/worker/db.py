import config
import redis

conn = redis.StrictRedis(host=config.REDIS_HOST, port=6379, password=config.REDIS_PASSWORD)
