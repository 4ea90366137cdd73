"""What expires, or need not."""
import json
import secrets
import uuid
from datetime import timedelta

import redis
from django.core.cache import cache

r = redis.Redis(host="localhost")
TTL = 3600


def in_call(user_id: int, token_hash: str, session: dict) -> None:
    sid = uuid.uuid4().hex
    r.set(f"session:{sid}", user_id, ex=60)
    r.set(f"session:{sid}", user_id, px=60_000)
    r.set(f"session:{sid}", user_id, exat=1_900_000_000)
    r.set(f"session:{sid}", user_id, 60)
    r.setex(f"session:{sid}", TTL, user_id)
    r.psetex(f"session:{sid}", TTL, user_id)
    r.set(f"session:{sid}", user_id, ex=timedelta(hours=1))
    r.set(f"session:{sid}", user_id, nx=True, ex=TTL)
    r.set(f"session:{sid}", json.dumps(session), keepttl=True)


def following(user_id: int, session: dict) -> None:
    sid = uuid.uuid4().hex
    r.set(f"session:{sid}", user_id)
    r.expire(f"session:{sid}", 60)
    key = f"session:{user_id}"
    r.hset(key, mapping=session)
    r.pexpire(key, 60_000)


def following_later(user_id: int, session: dict) -> None:
    key = f"session:{user_id}"
    r.hset(key, mapping=session)
    if session:
        r.hset(key, "seen", 1)
    r.expireat(key, 1_900_000_000)


def pipelined(user_id: int, session: dict) -> None:
    with r.pipeline() as pipe:
        pipe.hset(f"session:{user_id}", mapping=session)
        pipe.expire(f"session:{user_id}", TTL)
        pipe.execute()


def chained(user_id: int, session: dict) -> None:
    r.pipeline().hset(f"session:{user_id}", mapping=session).expire(f"session:{user_id}", TTL).execute()


def options(user_id: int, **kwargs) -> None:
    r.set(f"session:{user_id}", user_id, **kwargs)


def save(key, value):
    r.set(key, value)
    r.expire(key, TTL)


def save_for(key, value, seconds=TTL):
    r.set(key, value, ex=seconds)


def save_perhaps(key, value, seconds=None):
    if seconds:
        r.setex(key, seconds, value)
    else:
        r.set(key, value)


def expire_soon(key):
    r.expire(key, 60)


def through_wrapper(user_id: int) -> None:
    save(f"session:{user_id}", user_id)
    save_for(f"session:{user_id}", user_id)
    save_for(f"session:{user_id}", user_id, 60)
    save_perhaps(f"session:{user_id}", user_id, 60)
    r.set(f"session:{user_id}", user_id)
    expire_soon(f"session:{user_id}")


def no_secrets(user_id: int, profile: dict, session_count: int) -> None:
    r.set(f"profile:{user_id}", json.dumps(profile))
    r.hset(f"user:{user_id}", mapping=profile)
    r.set(f"session_count:{user_id}", session_count)
    r.set("active_sessions", session_count)
    r.set(f"session:{user_id}:messages", json.dumps(profile))
    r.sadd(f"sessions_of:{user_id}", "a")
    r.incr(f"sessions:{user_id}")
    r.set(f"obsession:{user_id}", 1)
    r.set(f"professional:{user_id}", 1)
    r.set(f"tokenizer:{user_id}", 1)
    r.set(f"config:session:{user_id}", 1)
    r.set(f"blacklist:{secrets.token_hex(4)}", 1)
    r.persist(f"profile:{user_id}")


def revoked(token: str, user_id: int) -> None:
    r.sadd("revoked_tokens", token)
    r.hset("jti", str(user_id), 1)


def library_default(user_id: int) -> None:
    cache.set(f"session_{user_id}", user_id)
    cache.set(f"session_{user_id}", user_id, timeout=60)


def hashed(user_id: int, token: str) -> None:
    r.setex(f"login:{user_id}", TTL, hash(token))


def short_lived_by_name(user_id: int, email: int, key_hash: int) -> None:
    r.set(f"password_reset:{hash(email)}", user_id, ex=TTL)
    r.set(f"verify_email:{email}", "1")
    r.set(f"reset_code_attempts:{user_id}", 0)
    r.set("templates:password_reset", email)
    r.hset("settings:magic_link", mapping={"length": 6})
    r.set(f"password_reset:{user_id}:enabled", 1)
    r.set(f"reset:{user_id}", 1)
    r.set(f"jobs:magic:{user_id}", 1)
    r.hset(f"api_key:{key_hash}", mapping={"user": user_id})
    r.set(f"revoked_access_token:{key_hash}", 1)
    r.set("crm:access_token_type", "bearer")
    r.set("access_token", user_id)
    r.xadd("events", {"access_token": hash(email), "kind": "new"})
    key = f"confirm_email:{key_hash}"
    r.hset(key, "user", user_id)
    r.expire(key, TTL)


class Sessions:
    """Fields that are added later share the time to live."""

    def __init__(self, client: redis.Redis) -> None:
        self.client = client

    def open(self, sid: int, data: dict) -> None:
        self.client.hset(f"session:{sid}", mapping=data)
        self.client.expire(f"session:{sid}", TTL)

    def see(self, sid: int) -> None:
        self.client.hset(f"session:{sid}", "seen", 1)
