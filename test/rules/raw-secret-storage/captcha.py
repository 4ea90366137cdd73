"""What a picture shows to everybody is no secret; a code that goes to a telephone is."""
import os

import redis

r = redis.Redis.from_url(os.environ["REDIS_URL"])
CAPTCHA = "captcha:image:"
CODE = "sms:code:"


def draw(session_id: str, code: str):
    r.setex(f"{CAPTCHA}{session_id}", 300, code.upper())
    #                   ^^^^^^^^^^ key-injection
    r.setex(f"image_code_{session_id}", 300, code)
    #                     ^^^^^^^^^^ key-injection


def send(phone: str, code: str):
    r.setex(f"{CODE}{phone}", 300, code)
    #                ^^^^^ key-injection
    #                              ^^^^ raw-secret-storage
