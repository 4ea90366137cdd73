from flask import Blueprint, current_app, request

from web import redis_store, store

bp = Blueprint("routes", __name__)


@bp.get("/items")
def items():
    name = request.args["name"]
    redis_store.get(f"item:{name}")
    #                       ^^^^ key-injection request information
    store.client.get(f"item:{name}")
    #                        ^^^^ key-injection request information
    store.fetch(f"item:{name}")
    #                   ^^^^ key-injection request information
    current_app.redis.get(f"item:{name}")
    #                             ^^^^ key-injection request information
    current_app.extensions["redis"].get(f"item:{name}")
    #                                           ^^^^ key-injection request information
    current_app.config.get(f"item:{name}")
    return ""
