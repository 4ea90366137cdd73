"""Django settings."""
import os

SECRET_KEY = "not-a-redis-password"

DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "PASSWORD": "pg-pw"}}

CACHES = {
    "default": {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": "rediss://cache.example.com:6380/1",
        "OPTIONS": {
            "CLIENT_CLASS": "django_redis.client.DefaultClient",
            "PASSWORD": "dj4ngo-pw",
            #           ^^^^^^^^^^^ hardcoded-password certain error
            #>             "PASSWORD": os.environ["REDIS_PASSWORD"],
        },
    },
    "sessions": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": "rediss://:s3ssions-pw@sessions.example.com:6380/0",
        #                      ^^^^^^^^^^^ hardcoded-password certain error
    },
    "files": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": "/var/tmp/cache",
    },
}

CHANNEL_LAYERS = {
    "default": {
        "BACKEND": "channels_redis.core.RedisChannelLayer",
        "CONFIG": {"hosts": ["rediss://:ch4nnels-pw@channels.example.com:6380/0"]},
        #                               ^^^^^^^^^^^ hardcoded-password certain error
    },
}

EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_PASSWORD", "mail-pw")
