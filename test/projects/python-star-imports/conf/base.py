REDIS_HOST = "base.example.com"
CACHE_NAME = "cache"
_SECRET = "not-exported"
