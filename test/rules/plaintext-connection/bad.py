"""Rate limits of the public API."""
import os

import redis

limits = redis.Redis(
    host="limits.example.com",
    #    ^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
    #>     ssl=True,
    password=os.environ["REDIS_PASSWORD"],
)


def hits(client_id: int) -> int:
    return limits.incr(f"hits:{client_id}")
