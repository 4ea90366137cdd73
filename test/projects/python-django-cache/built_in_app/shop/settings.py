"""Django's own cache for Redis needs no other package than the client."""
import os

SECRET_KEY = os.environ["SECRET_KEY"]

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": os.environ["REDIS_URL"],
    }
}
