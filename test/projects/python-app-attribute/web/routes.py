from flask import Blueprint, current_app, request

from web import redis_store, store

bp = Blueprint("routes", __name__)


@bp.get("/items")
def items():
    name = request.args["name"]
    redis_store.get(f"item:{name}")
    #                       ^^^^ key-injection request warning
    store.client.get(f"item:{name}")
    #                        ^^^^ key-injection request warning
    store.fetch(f"item:{name}")
    #                   ^^^^ key-injection request warning
    current_app.redis.get(f"item:{name}")
    #                             ^^^^ key-injection request warning
    current_app.extensions["redis"].get(f"item:{name}")
    #                                           ^^^^ key-injection request warning
    current_app.config.get(f"item:{name}")
    return ""
