from .base import *

SESSION_ENGINE = "django.contrib.sessions.backends.cache"
CACHES["sessions"] = {
    "BACKEND": "django.core.cache.backends.redis.RedisCache",
    "LOCATION": "redis://:s3ss-pw@sessions.example.com:6379/0",
    #                     ^^^^^^^ hardcoded-password certain error
    #                             ^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
}
CELERY_BROKER_URL = f"redis://:{REDIS_PASSWORD}@{REDIS_HOST}:6379/3"
#                                                ^^^^^^^^^^ plaintext-connection possible
EMAIL_HOST_PASSWORD = "mail-pw"
