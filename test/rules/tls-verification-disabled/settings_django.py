import os

CACHES = {
    "default": {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": "rediss://cache.example.com:6380/1",
        "OPTIONS": {
            "PASSWORD": os.environ["REDIS_PASSWORD"],
            "CONNECTION_POOL_KWARGS": {"ssl_cert_reqs": None},
            #                          ^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
        },
    },
    "sessions": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": "rediss://sessions.example.com:6380/1",
        "OPTIONS": {"password": os.environ["REDIS_PASSWORD"], "ssl_cert_reqs": "none"},
        #                                                     ^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
    },
}
DATABASES = {"default": {"ENGINE": "django.db.backends.mysql", "OPTIONS": {"ssl": {"check_hostname": False}}}}
