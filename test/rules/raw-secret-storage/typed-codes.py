"""Codes that people type are known by whom they are sent to, where their name says nothing."""
import json
import random
import secrets
import string

import redis

client = redis.Redis()


def send(email: str, phone: str):
    code = "".join(secrets.choice(string.digits) for _ in range(6))
    client.set(f"vce_{email}", code, ex=60)
    #                          ^^^^ raw-secret-storage certain warning
    #                 ^^^^^ key-injection parameter information
    pin = random.randint(1000, 9999)
    client.setex(f"p:{phone}", 60, json.dumps({"code": pin, "tries": 0}))
    #                                                  ^^^ raw-secret-storage certain warning
    #                 ^^^^^ key-injection parameter information


def remember(email: str, user_id: int, code: str, status: int):
    short = secrets.token_urlsafe(4)
    client.set(f"link:{user_id}", short, ex=60)
    code = secrets.token_urlsafe(4)
    client.set(f"link:{user_id}", code, ex=60)
    client.set(f"status:{user_id}", status, ex=60)
