"""What the people of the shop use."""

import pickle

import redis
from flask import Blueprint, jsonify, request

from .store import carts

bp = Blueprint("admin", __name__)


@bp.post("/admin/report")
def make_report():
    carts.set("report", pickle.dumps({"carts": carts.dbsize()}), ex=3600)
    return "", 204


@bp.get("/admin/report")
def report():
    # Whoever can write to Redis can run code here.
    return jsonify(pickle.loads(carts.get("report")))


@bp.post("/admin/console")
def console():
    # Any command at all, `FLUSHALL` included.
    return str(carts.execute_command(request.form["line"]))


@bp.post("/admin/coupon")
def coupon():
    # `'); redis.call('FLUSHALL') --` is a fine name for a coupon.
    name = request.form["name"]
    return str(carts.eval(f"return redis.call('INCR', 'coupon:{name}')", 0))


@bp.post("/admin/ping")
def ping():
    # A way into the network behind the firewall.
    return str(redis.Redis(host=request.form["host"], port=6380, ssl=True).ping())


@bp.post("/admin/user")
def make_user():
    # One fault in the shop, and everything on the server is open.
    carts.acl_setuser("shop", enabled=True, hashed_passwords=["+" + request.form["hash"]], categories=["+@all"], keys=["*"])
    return "", 204
