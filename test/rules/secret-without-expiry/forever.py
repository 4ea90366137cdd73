"""What stays for ever."""
import json
import secrets
import uuid

import jwt
import redis
from redis.commands.json.path import Path

r = redis.Redis(host="localhost")


def session_hash(user_id: int) -> str:
    sid = uuid.uuid4().hex
    r.hset(f"session:{sid}", mapping={"user": user_id})
    #      ^^^^^^^^^^^^^^^^ secret-without-expiry
    #>     r.expire(f"session:{sid}", 3600)
    return sid


def session_json(user_id: int) -> None:
    sid = uuid.uuid4().hex
    r.json().set(f"session:{sid}", Path.root_path(), {"user": user_id})
    #            ^^^^^^^^^^^^^^^^ secret-without-expiry
    #>     r.expire(f"session:{sid}", 3600)


def session_prefix(user_id: int) -> None:
    r.set("myapp:session:" + uuid.uuid4().hex, user_id)
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry


def user_session(user_id: int, data: dict) -> None:
    r.set(f"user_session:{user_id}", json.dumps(data))
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry


def session_if_new(user_id: int) -> None:
    sid = uuid.uuid4().hex
    r.setnx(f"sess:{sid}", user_id)
    #       ^^^^^^^^^^^^^ secret-without-expiry


def token_in_key(user_id: int) -> str:
    token = secrets.token_urlsafe(32)
    r.set(f"auth:{token}", user_id)
    #     ^^^^^^^^^^^^^^^ secret-without-expiry
    return token


def token_is_key(user_id: int) -> str:
    access_token = secrets.token_urlsafe(32)
    r.set(access_token, user_id)
    #     ^^^^^^^^^^^^ secret-without-expiry
    return access_token


def reset_link(user_id: int) -> str:
    reset_token = uuid.uuid4().hex
    r.set(f"password_reset:{reset_token}", user_id)
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry
    return reset_token


def refresh(user_id: int, refresh_token: str) -> None:
    r.set(f"login:{user_id}", refresh_token)
    #     ^^^^^^^^^^^^^^^^^^ secret-without-expiry parameter
    #                         ^^^^^^^^^^^^^ raw-secret-storage parameter


def code(user_id: int) -> None:
    otp = secrets.randbelow(1_000_000)
    r.set(f"otp:{user_id}", otp)
    #     ^^^^^^^^^^^^^^^^ secret-without-expiry
    #                       ^^^ raw-secret-storage


def no_expiry(user_id: int, token: str) -> None:
    r.set(f"login:{user_id}", token, ex=None)
    #     ^^^^^^^^^^^^^^^^^^ secret-without-expiry parameter
    #                         ^^^^^ raw-secret-storage parameter


def encoded(user_id: int) -> None:
    r.set(f"login:{user_id}", jwt.encode({"sub": user_id}, "k"))
    #     ^^^^^^^^^^^^^^^^^^ secret-without-expiry
    #                         ^^^ raw-secret-storage


def other_key_expires(user_id: int, token: str) -> None:
    r.set(f"login:{user_id}", token)
    #     ^^^^^^^^^^^^^^^^^^ secret-without-expiry parameter
    #                         ^^^^^ raw-secret-storage parameter
    r.expire(f"visits:{user_id}", 60)


def in_pipeline(user_id: int, token: str) -> None:
    pipe = r.pipeline()
    pipe.set(f"login:{user_id}", token)
    #        ^^^^^^^^^^^^^^^^^^ secret-without-expiry parameter
    #                            ^^^^^ raw-secret-storage parameter
    pipe.incr("logins")
    pipe.execute()


def key_in_key(user_id: int) -> None:
    api_key = secrets.token_urlsafe(32)
    r.hset(f"api_key:{api_key}", mapping={"user": user_id})
    #      ^^^^^^^^^^^^^^^^^^^^ secret-without-expiry


def field(user_id: int, session_token: str) -> None:
    r.hset(f"user:{user_id}", "session_token", session_token)
    #      ^^^^^^^^^^^^^^^^^ secret-without-expiry parameter
    #                                          ^^^^^^^^^^^^^ raw-secret-storage parameter


def persisted(user_id: int) -> None:
    r.persist(f"session:{user_id}")
    #         ^^^^^^^^^^^^^^^^^^^^ secret-without-expiry
    #! secret-without-expiry: how long it may live instead is not written anywhere


def swapped(user_id: int, token: str) -> None:
    before = r.getset(f"login:{user_id}", token)
    #                 ^^^^^^^^^^^^^^^^^^ secret-without-expiry parameter
    #                                     ^^^^^ raw-secret-storage parameter
    print(before is None)


def save(key, value):
    r.set(key, value)


def save_for(key, value, seconds=None):
    r.set(key, value, ex=seconds)


def through_wrapper(user_id: int, token: str) -> None:
    save(f"login:{user_id}", token)
    #                        ^^^^^ raw-secret-storage parameter, secret-without-expiry parameter
    #! secret-without-expiry: the command stands in a wrapper, whose other callers may want no expiry
    save_for(f"login:{user_id}", token)
    #                            ^^^^^ raw-secret-storage parameter, secret-without-expiry parameter
    #! secret-without-expiry: the command stands in a wrapper, whose other callers may want no expiry


class Sessions:
    def __init__(self, client: redis.Redis) -> None:
        self.client = client

    def open(self, user_id: int) -> str:
        sid = secrets.token_hex(16)
        self.client.set(f"session:{sid}", user_id)
        #               ^^^^^^^^^^^^^^^^ secret-without-expiry
        return sid


async def asynchronous(user_id: int) -> None:
    client = redis.asyncio.Redis(host="localhost")
    sid = uuid.uuid4().hex
    await client.set(f"session:{sid}", user_id)
    #                ^^^^^^^^^^^^^^^^ secret-without-expiry
    await client.hset(name=f"session:{sid}", key="user", value=str(user_id))
    #                      ^^^^^^^^^^^^^^^^ secret-without-expiry
