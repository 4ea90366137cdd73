"""A key that is made of several parts before it is used: one finding, whose fix checks all of them."""
import redis
from flask import Flask, request

app = Flask(__name__)
r = redis.Redis(host="localhost")


@app.get("/houses")
def houses():
    area = request.args.get("area", "")
    order = request.args["order"]
    page = int(request.args["page"])
    key = "houses_%s_%s_%s" % (area, order, page)
    return r.hget(key, "rows")
    #             ^^^ key-injection request information
    #> import re
    #>
    #>
    #> def validated_key_part(value):
    #>     if not re.fullmatch(r"[A-Za-z0-9_.-]{1,128}", value):
    #>         raise ValueError("invalid key part")
    #>     return value
    #>
    #>
    #>     key = "houses_%s_%s_%s" % (validated_key_part(area), validated_key_part(order), page)


def add(category, day, member):
    key = "{}:{}".format(category, day)
    r.zincrby(key, 1, member)
    #         ^^^ key-injection parameter information
    #> import re
    #>
    #>
    #> def validated_key_part(value):
    #>     if not re.fullmatch(r"[A-Za-z0-9_.-]{1,128}", value):
    #>         raise ValueError("invalid key part")
    #>     return value
    #>
    #>
    #>     key = "{}:{}".format(validated_key_part(category), validated_key_part(day))
