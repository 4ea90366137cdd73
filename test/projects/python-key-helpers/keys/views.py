import redis
from flask import Flask, request
from keys.build import appended, by_name, digest, fresh, joined, keys, listed, named, nested, session, short_digest, table

app = Flask(__name__)
r = redis.Redis()


def put(key, value, prefix="p:"):
    r.set(prefix + key, value)
    #     ^^^^^^ key-injection parameter information
    #              ^^^ key-injection request information


@app.get("/k")
def k():
    name = request.args["name"]
    r.get(by_name(name))
    #             ^^^^ key-injection request information
    r.get(keys.user(name))
    #               ^^^^ key-injection request information
    r.get(keys(name))
    #          ^^^^ key-injection request information
    r.get(appended(name))
    #              ^^^^ key-injection request information
    r.get(named(name))
    #           ^^^^ key-injection request information
    # string.Template is hardly ever met in keys.
    r.get(session(name))
    # MISSING     ^^^^ key-injection request warning
    r.delete(*listed(name))
    #                ^^^^ key-injection request information
    r.get(table(name)["profile"])
    #           ^^^^ key-injection request information
    r.get(table(name)["cart"])
    r.get(joined("a", name))
    #                 ^^^^ key-injection request information
    r.get(digest(name))
    r.get(short_digest(name))
    r.get(fresh())
    r.get(nested(name))
    #            ^^^^ key-injection request information
    r.hset(name=f"h:{name}", key="a", value=1)
    #                ^^^^ key-injection request information
    r.hset("fixed", key=name, value=1)
    put(name, 1)
    return ""
