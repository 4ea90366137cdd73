"""Sessions."""
import json
import secrets

import redis

r = redis.Redis(host="localhost")


def open_session(user_id: int) -> str:
    session_id = secrets.token_urlsafe(32)
    r.set(f"session:{session_id}", json.dumps({"user": user_id}))
    #     ^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry
    #>     r.set(f"session:{session_id}", json.dumps({"user": user_id}), ex=3600)
    return session_id
