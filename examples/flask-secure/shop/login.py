"""Log-in by a one-time code."""

import hashlib
import hmac
import secrets

import redis
from flask import Blueprint, current_app, request

from .mail import deliver
from .store import sessions

bp = Blueprint("login", __name__)


def fingerprint(secret: str) -> str:
    """What is kept and compared instead of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


@bp.post("/codes/<int:user_id>")
def send_code(user_id: int):
    otp = f"{secrets.randbelow(1_000_000):06d}"
    try:
        sessions.set(f"otp:{user_id}", fingerprint(otp), ex=300)
    except redis.RedisError:
        current_app.logger.exception("no code for user %d", user_id)
        return {"error": "temporarily unavailable"}, 503
    deliver(user_id, otp)
    return "", 204


@bp.post("/login/<int:user_id>")
def login(user_id: int):
    expected = sessions.get(f"otp:{user_id}") or b""
    if not hmac.compare_digest(expected.decode(), fingerprint(request.form["code"])):
        current_app.logger.info("wrong code for user %d", user_id)
        return "wrong code", 403
    session_token = secrets.token_urlsafe(32)
    sessions.set(f"session:{fingerprint(session_token)}", user_id, ex=3600)
    current_app.logger.info("user %d is logged in", user_id)
    return {"token": session_token}
