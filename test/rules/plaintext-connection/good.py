"""Rate limits of the public API."""
import os

import redis

limits = redis.Redis(
    host="limits.example.com",
    password=os.environ["REDIS_PASSWORD"],
    ssl=True,
    ssl_ca_certs=os.environ["REDIS_CA_CERTS"],
)


def hits(client_id: int) -> int:
    return limits.incr(f"hits:{client_id}")
