import os

CACHES = {
    "default": {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": "redis://cache.example.com:6379/1",
        #                    ^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
        #>         "LOCATION": "rediss://cache.example.com:6379/1",
        "OPTIONS": {"PASSWORD": os.environ["REDIS_PASSWORD"]},
    },
    "replicated": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": [
            "rediss://primary.example.com:6379/1",
            "redis://replica.example.com:6379/1",
            #        ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
        ],
        "OPTIONS": {"password": os.environ["REDIS_PASSWORD"]},
    },
    "local": {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": "redis://127.0.0.1:6379/1",
    },
    "memcached": {
        "BACKEND": "django.core.cache.backends.memcached.PyMemcacheCache",
        "LOCATION": "cache.example.com:11211",
    },
}
