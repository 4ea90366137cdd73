CACHES = {
    "default": {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": "rediss://cache.example.com:6380/1",
        #                     ^^^^^^^^^^^^^^^^^ missing-auth certain warning
        "TIMEOUT": 300,
    },
    "local": {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": "unix:///run/redis.sock?db=1",
    },
}
