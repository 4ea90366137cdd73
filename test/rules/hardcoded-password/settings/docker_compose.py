"""Settings for a developer's own containers."""
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": "redis://:r3dis-of-compose@cache:6379",
        #                     ^^^^^^^^^^^^^^^^ hardcoded-password certain information
        #                                      ^^^^^ plaintext-connection certain information
    },
}
CELERY_BROKER_URL = "redis://:r3dis-of-compose@queue.example.com:6379/0"
#                             ^^^^^^^^^^^^^^^^ hardcoded-password certain error
#                                              ^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
