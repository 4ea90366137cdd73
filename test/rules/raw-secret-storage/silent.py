"""What is no secret, or is one no more."""
import hashlib
import hmac
import json
import secrets
import time
import uuid

import bcrypt
import redis
from argon2 import PasswordHasher
from flask import request
from cryptography.fernet import Fernet
from django.core.cache import cache
from passlib.context import CryptContext
from werkzeug.security import generate_password_hash

r = redis.Redis(host="localhost")
fernet = Fernet(b"x")
contexts = CryptContext(schemes=["bcrypt"])
hasher = PasswordHasher()


def hash_token(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def hashes(user_id: int, token: str, password: str, code: str) -> None:
    r.set(f"token:{user_id}", hash_token(token), ex=60)
    r.set(f"token:{user_id}", hashlib.sha256(token.encode()).hexdigest(), ex=60)
    token_hash = hashlib.sha512(token.encode()).hexdigest()
    r.set(f"token:{user_id}", token_hash, ex=60)
    hashed = bcrypt.hashpw(password.encode(), bcrypt.gensalt())
    r.hset(f"user:{user_id}", "password", hashed)
    r.hset(f"user:{user_id}", mapping={"password": generate_password_hash(password)})
    r.set(f"password:{user_id}", contexts.hash(password), ex=60)
    r.set(f"password:{user_id}", hasher.hash(password), ex=60)
    secret_hash = contexts.hash(code)
    r.set(f"magic:{user_id}", secret_hash, ex=60)
    mac = hmac.new(b"k", code.encode(), hashlib.sha256)
    r.set(f"otp:{user_id}", mac.hexdigest(), ex=60)


def ciphertext(user_id: int, access_token: str) -> None:
    r.set(f"access_token:{user_id}", fernet.encrypt(access_token.encode()), ex=60)
    encrypted = fernet.encrypt(access_token.encode())
    r.set(f"access_token:{user_id}", encrypted, ex=60)
    encrypted_token = fernet.encrypt(access_token.encode()).decode()
    r.hset(f"user:{user_id}", "access_token", encrypted_token)


def locks(name: str, user_id: int) -> bool:
    token = uuid.uuid4().hex
    return bool(r.set(f"lock:{user_id}", token, nx=True, px=5000))


def lock_owner(user_id: int, lock_token: str) -> None:
    r.set(f"jobs:{user_id}", lock_token, nx=True, ex=30)


def public(user_id: int, public_key: str, token_id: int, jti: str) -> None:
    r.set(f"public_key:{user_id}", public_key, ex=60)
    r.set(f"current:{user_id}", token_id, ex=60)
    r.set(f"jwt:{user_id}", jti, ex=60)
    r.setex(f"blocklist:{user_id}", 60, "true")
    r.set(f"token_revoked:{user_id}", 1, ex=60)


def counters(user_id: int, token_count: int) -> None:
    r.set(f"otp_attempts:{user_id}", 0, ex=60)
    r.setex(f"otp:{user_id}:attempts", 60, 1)
    r.set(f"tokens_used:{user_id}", token_count, ex=60)
    r.incr(f"otp_failed:{user_id}")
    r.set(f"password_reset_sent:{user_id}", 1, ex=60)
    r.set(f"otp_cooldown:{user_id}", str(time.time()), ex=60)


def flags(user_id: int, user) -> None:
    r.set(f"otp_verified:{user_id}", "1", ex=60)
    r.hset(f"user:{user_id}", mapping={"has_password": int(bool(user.password)), "must_change_password": 1})
    r.set(f"token:{user_id}", True, ex=60)
    r.set(f"link:{user_id}", json.dumps({"url": user.url, "password": bool(user.password)}), ex=60)


def owners(user_id: int, token: str, email: str) -> None:
    r.set(f"reset_token:{hash_token(token)}", user_id, ex=60)
    r.set(f"password_reset:{user_id}", email, ex=60)
    r.set(f"verify_token:{user_id}", user_id, ex=60)


def texts(user_id: int, tokens: int, summary: str) -> None:
    cache.set(f"summary:{user_id}", summary, 300)
    r.set(f"prompt_tokens:{user_id}", tokens, ex=60)
    r.set(f"csrf_token:{user_id}", uuid.uuid4().hex, ex=60)
    r.set(f"cursor:{user_id}", json.dumps({"next_page_token": summary}), ex=60)
    r.set(f"passenger:{user_id}", summary, ex=60)
    r.set(f"compass:{user_id}", summary, ex=60)
    r.set(f"keyboard:{user_id}", summary, ex=60)
    r.set(f"passed:{user_id}", summary, ex=60)


def create_user(number: int, name: str, password: str) -> None:
    hashed = bcrypt.hashpw(password.encode(), bcrypt.gensalt())
    r.hset(f"user:{number}", mapping={"name": name, "password": hashed})


def sign_up(number: int) -> None:
    data = request.get_json()
    create_user(number, data["name"], data["password"])


def queue(job_id: int, options: dict) -> None:
    r.set(f"job:{job_id}", json.dumps({"url": options["url"]}), ex=60)


def enqueue(job_id: int, access_token: str) -> None:
    queue(job_id, {"url": "https://example.com", "token": access_token})


def claim(job_id: int) -> bool:
    token = uuid.uuid4().hex
    return bool(r.set(f"job:{job_id}", token, nx=True, ex=30))


def states(user_id: int, user) -> None:
    r.set(f"oauth_state:{user_id}", secrets.token_urlsafe(16), ex=60)
    r.set(f"device:{user_id}", user.push_token, ex=60)


def about_tokens(user_id: int, claims: dict, coin: dict):
    # Only the key says "token": what is kept is a number, a time, or what is traded.
    r.set(f"{user_id}_refresh_token", claims["exp"], ex=60)
    r.set(f"refresh_token:{user_id}", int(claims["generation"]), ex=60)
    r.set("token_balance:eth", coin["balance"], ex=60)
    r.set("access_token:issued", coin["amount"], ex=60)
