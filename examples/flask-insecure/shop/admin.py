"""What the people of the shop use."""

import pickle

from flask import Blueprint, jsonify

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
