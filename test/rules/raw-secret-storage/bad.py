"""One-time codes for sign-in."""
import secrets

import redis

r = redis.Redis(host="localhost")


def send_code(user_id: int) -> str:
    otp = f"{secrets.randbelow(1_000_000):06d}"
    r.set(f"otp:{user_id}", otp, ex=300)
    #                       ^^^ raw-secret-storage
    #> import hashlib
    #>     r.set(f"otp:{user_id}", hashlib.sha256(str(otp).encode()).hexdigest(), ex=300)
    return otp
