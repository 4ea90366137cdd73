from core import connection
from core.connection import Manager, OnlyClient, OnlyHolder, Services, Singleton, cached_client, create_redis_client, get_redis
from flask import Blueprint, request

bp = Blueprint("views", __name__)
services = Services()


@bp.route("/search")
async def search():
    term = request.values["term"]
    get_redis().get(f"s:{term}")
    #                    ^^^^ key-injection request information
    connection.get_redis().get(f"s:{term}")
    #                               ^^^^ key-injection request information
    cached_client().get(f"s:{term}")
    #                        ^^^^ key-injection request information
    Singleton().conn.get(f"s:{term}")
    #                         ^^^^ key-injection request information
    OnlyHolder().session.get(f"s:{term}")
    #                             ^^^^ key-injection request information
    OnlyClient().get(f"s:{term}")
    #                     ^^^^ key-injection request information
    Manager.instance().get(f"s:{term}")
    #                           ^^^^ key-injection request information
    services.redis.get(f"s:{term}")
    #                       ^^^^ key-injection request information
    services.pipeline.get(f"s:{term}").execute()
    #                          ^^^^ key-injection request information
    r = await create_redis_client()
    await r.get(f"s:{term}")
    #                ^^^^ key-injection request information
    get_redis().get("s:all")
    return ""
