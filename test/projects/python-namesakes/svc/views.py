import pymysql
import redis
from flask import Flask, request
from svc import config
from svc.stores import cache, cached_http, disk, http, lru, mc, ordered, pmc, redis_like, sqlite_cache

app = Flask(__name__)
real = redis.Redis()
db = pymysql.connect(**config.MYSQL)


@app.get("/x")
def x():
    name = request.args["name"]
    cache.get(f"x:{name}")
    lru.get(f"x:{name}")
    mc.get(f"x:{name}")
    mc.set(f"x:{name}", 1)
    pmc.get(f"x:{name}")
    http.get(f"https://example.com/{name}")
    cached_http.get(f"https://example.com/{name}")
    disk.get(f"x:{name}")
    ordered.setdefault(f"x:{name}", 1)
    sqlite_cache.get(f"x:{name}")
    sqlite_cache.set(f"x:{name}", 1)
    redis_like.get(f"x:{name}")
    redis_like.hset(f"x:{name}", "a", 1)
    real.info().get(f"db{name}")
    real.hgetall("fixed").get(f"x:{name}")
    real.get(f"x:{name}")
    #             ^^^^ key-injection request information
    return ""
