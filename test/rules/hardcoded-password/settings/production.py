"""The same for production: who sees the code can log in there."""
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": "redis://:r3dis-of-all@cache:6379",
        #                     ^^^^^^^^^^^^ hardcoded-password certain error
        #                                  ^^^^^ plaintext-connection certain information
    },
}
