"""Log-in by a one-time code."""

import secrets

from flask import Blueprint, current_app, request

from .store import sessions

bp = Blueprint("login", __name__)


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
