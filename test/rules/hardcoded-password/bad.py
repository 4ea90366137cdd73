"""Session store of the shop."""
import redis

sessions = redis.Redis(
    host="sessions.shop.example",
    port=6380,
    username="shop",
    password="Tr4il-mix-7",
    #        ^^^^^^^^^^^^^ hardcoded-password certain error
    #> import os
    #> 
    #>     password=os.environ["REDIS_PASSWORD"],
    ssl=True,
)


def load(session_id: int) -> bytes | None:
    return sessions.get(f"session:{session_id}")
