"""Carts."""

import re

from flask import Blueprint, abort, jsonify, request

from .store import carts

bp = Blueprint("carts", __name__)

NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")


def checked(value: str) -> str:
    """Answers the value if it may be a part of a key."""
    if not NAME.fullmatch(value):
        abort(400)
    return value


@bp.get("/carts/<name>")
def show(name):
    return jsonify(carts.hgetall(f"cart:{checked(name)}"))


@bp.get("/carts")
def search():
    q = checked(request.args.get("q", ""))
    return jsonify([key.decode() for key in carts.scan_iter(match=f"cart:{q}*")])


@bp.delete("/items/<int:item_id>")
def drop(item_id: int):
    carts.delete(f"item:{item_id}")
    return "", 204


@bp.post("/coupons/<code>")
def redeem(code):
    if not re.fullmatch(r"[A-Z0-9]{8}", code):
        abort(400)
    return jsonify(carts.setnx(f"coupon_used:{code}", 1))
