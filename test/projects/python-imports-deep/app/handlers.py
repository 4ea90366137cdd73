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
    #                    ^^^^ key-injection request information
    again.cache.make().get(f"h:{name}")
    #                           ^^^^ key-injection request information
    make().get(f"h:{name}")
    #               ^^^^ key-injection request information
    build().get(f"h:{name}")
    #                ^^^^ key-injection request information
    Redis(connection_pool=pool).get(f"h:{name}")
    #                                    ^^^^ key-injection request information
    plugin.make().get(f"h:{name}")
    #                      ^^^^ key-injection request information
    if name:
        from app.core.cache import make as late

        late().get(f"h:{name}")
        #               ^^^^ key-injection request information
    return ""
