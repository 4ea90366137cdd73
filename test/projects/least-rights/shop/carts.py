from .db import r


def cart(user_id: int) -> dict:
    return r.hgetall(f"cart:{user_id}")


def add(user_id: int, item: int) -> None:
    r.hset(f"cart:{user_id}", "item", item)
    r.expire(f"cart:{user_id}", 3600)
    r.incr("stats")
    # Below what the prefix allows anyway.
    r.delete(f"cart:items:{item}")
