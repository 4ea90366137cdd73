from flask import abort, current_app, g, jsonify, request, session

from ..auth import bearer, token_required
from ..extensions import redis_client as rc
from . import bp


@bp.route("/cart/<string:name>/<int:number>", methods=["GET", "POST"])
def show(name, number):
    rc.get(f"cart:{name}:{number}")
    #              ^^^^ key-injection request information
    g.redis.get(f"cart:{request.view_args['name']}")
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
    rc.get(f"cart:{session['user_id']}")
    rc.get(f"cart:{bearer()}")
    #              ^^^^^^^^ key-injection request information
    return jsonify({})


@bp.get("/mine")
@token_required
def mine(user):
    rc.get(f"cart:{user}")
    return ""


@bp.post("/add")
def add():
    body = request.get_json(force=True)
    sku, count = body["sku"], int(body.get("count", 1))
    if not isinstance(sku, str) or not sku.isalnum():
        abort(422, "bad sku")
    rc.hincrby(f"cart:{sku}", "count", count)
    rc.hincrby(f"cart:{body['shop']}", "count", count)
    #                  ^^^^^^^^^^^^ key-injection request information
    files = request.files["photo"]
    rc.get(f"photo:{files.filename}")
    #               ^^^^^^^^^^^^^^ key-injection request information
    current_app.logger.info("added %s", sku)
    return ""
