"""Options that are filled step by step."""
import os

import redis


def connect() -> redis.Redis:
    options = {"host": "cache.example.com", "password": os.environ["REDIS_PASSWORD"], "ssl": True}
    options["ssl_cert_reqs"] = None
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
    return redis.Redis(**options)


def connect_maybe(insecure: bool) -> redis.Redis:
    return redis.Redis(
        host="cache.example.com",
        password=os.environ["REDIS_PASSWORD"],
        ssl=True,
        ssl_cert_reqs=None if os.environ.get("REDIS_INSECURE") else "required",
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled possible information
    )
