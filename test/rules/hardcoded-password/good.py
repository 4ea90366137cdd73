"""Session store of the shop."""
import os

import redis

sessions = redis.Redis(
    host="sessions.shop.example",
    port=6380,
    username="shop",
    password=os.environ["REDIS_PASSWORD"],
    ssl=True,
)
replica = redis.from_url(os.environ["REDIS_REPLICA_URL"])


def load(session_id: int) -> bytes | None:
    return sessions.get(f"session:{session_id}")
