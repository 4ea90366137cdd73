from pathlib import Path

import environ
from decouple import config

env = environ.Env(DEBUG=(bool, False))
BASE_DIR = Path(__file__).resolve().parent
REDIS_HOST = config("REDIS_HOST", default="cache.example.com")
REDIS_PASSWORD = env("REDIS_PASSWORD", default="dj4ngo-default")
#                                              ^^^^^^^^^^^^^^^^ hardcoded-password certain error
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.mysql",
        "HOST": "db.example.com",
        "USER": "shop",
        "PASSWORD": "mysql-pw",
    }
}
CACHES = {
    "default": {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": f"redis://{REDIS_HOST}:6379/1",
        #                      ^^^^^^^^^^ plaintext-connection possible
        "OPTIONS": {"PASSWORD": REDIS_PASSWORD},
    },
    "local": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "unique-snowflake",
    },
}
