import importlib

import app.core as core
from app import core as again
from app.core import make, pool
from app.core.cache import make as build
from flask import Blueprint, request
from redis import Redis

bp = Blueprint("h", __name__)
plugin = importlib.import_module("app.core.cache")


@bp.get("/h")
def h():
    name = request.args["name"]
    core.make().get(f"h:{name}")
    #                    ^^^^ key-injection request warning
    again.cache.make().get(f"h:{name}")
    #                           ^^^^ key-injection request warning
    make().get(f"h:{name}")
    #               ^^^^ key-injection request warning
    build().get(f"h:{name}")
    #                ^^^^ key-injection request warning
    Redis(connection_pool=pool).get(f"h:{name}")
    #                                    ^^^^ key-injection request warning
    plugin.make().get(f"h:{name}")
    #                      ^^^^ key-injection request warning
    if name:
        from app.core.cache import make as late

        late().get(f"h:{name}")
        #               ^^^^ key-injection request warning
    return ""
