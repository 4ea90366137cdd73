__all__ = ["CACHE_TTL"]
CACHE_TTL = 60
REDIS_HOST = "hidden.example.com"
