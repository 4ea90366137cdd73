"""Secrets as programs keep them."""
import json
import pickle
import random
import secrets
import string
import uuid

import jwt
import redis
import requests
from flask_jwt_extended import create_access_token

r = redis.Redis(host="localhost")
conn = redis.StrictRedis(host="localhost")
KEY = "config"


def verification_code(user_id: int) -> None:
    code = "".join(random.choices(string.digits, k=6))
    r.setex(f"verification_code:{user_id}", 600, code)
    #                                            ^^^^ raw-secret-storage


def sms(user_id: int) -> None:
    sms_code = "%06d" % random.randint(0, 999999)
    pipe = r.pipeline()
    pipe.setex("sms_%s" % user_id, 300, sms_code)
    #                                   ^^^^^^^^ raw-secret-storage
    pipe.setex("send_flag_%s" % user_id, 60, 1)
    pipe.execute()


def otp_directly(user_id: int) -> None:
    r.setex(f"otp:{user_id}", 300, random.randint(100000, 999999))
    #                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ raw-secret-storage


def wechat(app_id: int) -> str:
    reply = requests.get("https://api.example.com/token", timeout=5).json()
    conn.set("access_token", reply["access_token"], ex=reply["expires_in"])
    #                        ^^^^^^^^^^^^^^^^^^^^^ raw-secret-storage
    return reply["access_token"]


def session_token(user_id: int) -> str:
    session_token = secrets.token_urlsafe(32)
    r.hset(f"user:{user_id}", mapping={"name": "x", "session_token": session_token})
    #      ^^^^^^^^^^^^^^^^^ secret-without-expiry
    #                                                                ^^^^^^^^^^^^^ raw-secret-storage
    return session_token


def field_by_name(user_id: int) -> None:
    r.hset(f"user:{user_id}", "api_key", uuid.uuid4().hex)
    #      ^^^^^^^^^^^^^^^^^ secret-without-expiry
    #                                    ^^^^^^^^^^^^^^^^ raw-secret-storage
    r.expire(f"other:{user_id}", 60)


def in_json(user_id: int, access_token: str, refresh_token: str) -> None:
    r.setex(f"tokens_of:{user_id}", 3600, json.dumps({"access": 1, "refresh_token": refresh_token}))
    #                                                                               ^^^^^^^^^^^^^ raw-secret-storage parameter


def in_variable(user_id: int, token: str) -> None:
    payload = {"user": user_id, "token": token}
    r.setex(f"login:{user_id}", 3600, json.dumps(payload))
    #                                            ^^^^^^^ raw-secret-storage parameter


def in_pickle(user_id: int, password: str) -> None:
    r.set(f"pending:{user_id}", pickle.dumps({"id": user_id, "password": password}), ex=900)
    #                                                                    ^^^^^^^^ raw-secret-storage parameter
    #! raw-secret-storage: a fast hash of a password can be guessed; which slow one is at hand is not known


def encoded_jwt(user_id: int) -> str:
    encoded = jwt.encode({"sub": user_id}, "k", algorithm="HS256")
    r.set(f"login:{user_id}", encoded, ex=900)
    #                         ^^^^^^^ raw-secret-storage
    return encoded


def flask_token(user_id: int) -> str:
    made = create_access_token(identity=user_id)
    r.set(f"login:{user_id}", made, ex=900)
    #                         ^^^^ raw-secret-storage
    return made


def reset(user_id: int, reset_token: str) -> None:
    r.set(f"reset:{user_id}", reset_token, ex=900)
    #                         ^^^^^^^^^^^ raw-secret-storage parameter




def client_secret(form) -> None:
    r.set("oauth:client_secret", form.client_secret.data, ex=86400)
    #                            ^^^^^^^^^^^^^^^^^^^^^^^ raw-secret-storage parameter


def by_key(user_id: int, value: str) -> None:
    r.set(f"refresh_token:{user_id}", value, ex=86400)
    #                                 ^^^^^ raw-secret-storage parameter


def bytes_of(user_id: int, api_key: str) -> None:
    r.set(f"k:{user_id}", api_key.encode(), ex=86400)
    #                     ^^^^^^^ raw-secret-storage parameter


def joined(user_id: int, session_id: int, token: str) -> None:
    r.setex(f"login:{user_id}", 900, f"{session_id},{token}")
    #                                                ^^^^^ raw-secret-storage parameter


def in_set(user_id: int, refresh_token: str) -> None:
    key = f"logins:{user_id}"
    r.sadd(key, refresh_token)
    #           ^^^^^^^^^^^^^ raw-secret-storage parameter
    r.expire(key, 86400)


def save(key, value):
    r.set(key, value, ex=3600)


def save_object(key, thing):
    packed = pickle.dumps(thing)
    r.set(key, packed, ex=3600)


def through_wrapper(account) -> None:
    save("smtp_password", account.smtp_password)
    #                     ^^^^^^^^^^^^^^^^^^^^^ raw-secret-storage parameter
    #! raw-secret-storage: a fast hash of a password can be guessed; which slow one is at hand is not known
    save_object("quickbooks", account.refresh_token)
    #                         ^^^^^^^^^^^^^^^^^^^^^ raw-secret-storage parameter
    save("access_token", account.fetch())
    #                    ^^^^^^^^^^^^^^^ raw-secret-storage
    save("realm", account.realm_id)
    save("smtp_host", account.smtp_host)


class Tokens:
    def __init__(self, client: redis.Redis) -> None:
        self.client = client

    def keep(self, user_id: int, token: str) -> None:
        self.client.set(f"t:{user_id}", token, ex=3600)
        #                               ^^^^^ raw-secret-storage parameter

    def use(self, user_id: int, token: str) -> None:
        self.keep(user_id, token)


async def pipelined(user_id: int, api_secret: str) -> None:
    async with redis.asyncio.Redis(host="localhost") as client:
        await client.set(name=f"exchange:{user_id}", value=api_secret, ex=3600)
        #                                                  ^^^^^^^^^^ raw-secret-storage parameter
