import blog
from blog import sessions
from blog.db import cache, redis
from flask import Blueprint, request

bp = Blueprint("posts", __name__)


@bp.get("/posts")
def posts():
    tag = request.args.get("tag")
    redis.smembers(f"tag:{tag}")
    #                     ^^^ key-injection request information
    blog.redis.smembers(f"tag:{tag}")
    #                          ^^^ key-injection request information
    sessions().get(f"tag:{tag}")
    #                     ^^^ key-injection request information
    cache.get(f"tag:{tag}")
    return ""
