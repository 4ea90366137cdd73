import redis

redis = redis.Redis(host="127.0.0.1", decode_responses=True)
cache = {}
