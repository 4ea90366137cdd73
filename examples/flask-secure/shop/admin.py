"""What the people of the shop use."""

import json

from flask import Blueprint, jsonify

from .store import carts

bp = Blueprint("admin", __name__)


@bp.post("/admin/report")
def make_report():
    carts.set("report", json.dumps({"carts": carts.dbsize()}), ex=3600)
    return "", 204


@bp.get("/admin/report")
def report():
    return jsonify(json.loads(carts.get("report")))
