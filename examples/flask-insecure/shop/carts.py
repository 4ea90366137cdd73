"""Carts."""

import re

from flask import Blueprint, abort, jsonify, request

from .store import carts

bp = Blueprint("carts", __name__)


@bp.get("/carts/<name>")
def show(name):
    # `GET /carts/7:address` reads another kind of key.
    return jsonify(carts.hgetall(f"cart:{name}"))


@bp.get("/carts")
def search():
    # `?q=*` lists the carts of everyone.
    q = request.args.get("q", "")
    return jsonify([key.decode() for key in carts.scan_iter(match="cart:" + q)])


@bp.delete("/items")
def drop():
    # The sender chooses the whole key.
    carts.delete(request.json["key"])
    return "", 204


@bp.post("/coupons/<code>")
def redeem(code):
    # A newline at the end passes `$`: the same coupon once more, under another key.
    if not re.match(r"^[A-Z0-9]{8}$", code):
        abort(400)
    return jsonify(carts.setnx(f"coupon_used:{code}", 1))
