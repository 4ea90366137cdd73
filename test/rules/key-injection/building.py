"""Every way to build a string."""
import redis
from flask import Blueprint, request

bp = Blueprint("building", __name__)
r = redis.Redis()
TEMPLATE = "profile:{}"
PREFIX = "profile"


@bp.post("/build")
def build():
    name = request.form["name"]
    r.get(f"profile:{name}:v1")
    #                ^^^^ key-injection request
    r.get("profile:" + name)
    #                  ^^^^ key-injection request
    r.get("profile:%s" % name)
    #                    ^^^^ key-injection request
    r.get("profile:%s:%s" % (name, "v1"))
    #                        ^^^^ key-injection request
    r.get("profile:{}".format(name))
    #                         ^^^^ key-injection request
    r.get(TEMPLATE.format(name))
    #                     ^^^^ key-injection request
    r.get("profile:{user}".format(user=name))
    #                                  ^^^^ key-injection request
    r.get(":".join([PREFIX, name]))
    #                       ^^^^ key-injection request
    r.get(name.lower())
    #     ^^^^^^^^^^^^ key-injection request
    r.get(f"{PREFIX}:{name.strip()!s}")
    #                 ^^^^^^^^^^^^ key-injection request
    key = f"{PREFIX}:{name}"
    r.set(key, "1", ex=60)
    #     ^^^ key-injection request
    r.expire(key, 60)
    #        ^^^ key-injection request
    long = "profile:"
    long += name
    r.get(long)
    #     ^^^^ key-injection request
    number = len(name)
    r.get(f"profile:{number}")
