"""One-time codes for sign-in."""
import hashlib
import hmac
import os
import secrets

import redis

r = redis.Redis(host="localhost")
key = os.environ["CODE_KEY"].encode()


def fingerprint(code: str) -> str:
    return hmac.new(key, code.encode(), hashlib.sha256).hexdigest()


def send_code(user_id: int) -> str:
    otp = f"{secrets.randbelow(1_000_000):06d}"
    r.set(f"otp:{user_id}", fingerprint(otp), ex=300)
    return otp
