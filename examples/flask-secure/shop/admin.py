"""What the people of the shop use."""

import json

import redis
from flask import Blueprint, jsonify, request

from .settings import REGIONS
from .store import carts

bp = Blueprint("admin", __name__)

QUESTIONS = {"carts": "DBSIZE", "saved": "LASTSAVE"}
COUNT = "return redis.call('HINCRBY', KEYS[1], ARGV[1], 1)"


@bp.post("/admin/report")
def make_report():
    carts.set("report", json.dumps({"carts": carts.dbsize()}), ex=3600)
    return "", 204


@bp.get("/admin/report")
def report():
    return jsonify(json.loads(carts.get("report")))


@bp.post("/admin/console")
def console():
    return str(carts.execute_command(QUESTIONS[request.form["question"]]))


@bp.post("/admin/coupon")
def coupon():
    return str(carts.eval(COUNT, 1, "coupons", request.form["name"]))


@bp.post("/admin/ping")
def ping():
    return str(redis.from_url(REGIONS[request.form["region"]]).ping())


@bp.post("/admin/user")
def make_user():
    may = ["-@all", "+@read", "+@write", "+@connection", "-@dangerous"]
    hashes = ["+" + request.form["hash"]]
    carts.acl_setuser("shop", enabled=True, reset=True, hashed_passwords=hashes, categories=may, keys=["cart:*"])
    return "", 204
