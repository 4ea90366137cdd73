"""Log-in by a one-time code."""

import secrets

import redis
from flask import Blueprint, current_app, request

from .mail import deliver
from .store import sessions

bp = Blueprint("login", __name__)


@bp.post("/codes/<int:user_id>")
def send_code(user_id: int):
    otp = f"{secrets.randbelow(1_000_000):06d}"
    # The code is readable in Redis, is never too old, and a failure tells where Redis is.
    try:
        sessions.set(f"otp:{user_id}", otp)
    except redis.RedisError as error:
        return {"error": str(error)}, 503
    deliver(user_id, otp)
    return "", 204


@bp.post("/login/<int:user_id>")
def login(user_id: int):
    expected = sessions.get(f"otp:{user_id}")
    current_app.logger.info("expected code %s", expected)
    if expected is None or expected.decode() != request.form["code"]:
        return "wrong code", 403
    session_token = secrets.token_urlsafe(32)
    sessions.set(f"session:{user_id}", session_token, ex=3600)
    print(f"user {user_id} got {session_token}")
    return {"token": session_token}
