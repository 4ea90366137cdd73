import aiocache
from aiocache import Cache, cached, caches
from cachelib import RedisCache
from cashews import cache
from dogpile.cache import make_region
from flask import Flask
from flask_caching import Cache as FlaskCache

app = Flask(__name__)
flask_cache = FlaskCache(app, config={"CACHE_TYPE": "RedisCache", "CACHE_REDIS_HOST": "flask.example"})
#                                                                                     ^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
local = RedisCache("cachelib.example", 6379, "cachelib-Pass-1")
#                  ^^^^^^^^^^^^^^^^^^ plaintext-connection
#                                            ^^^^^^^^^^^^^^^^^ hardcoded-password
aio = Cache(Cache.REDIS, endpoint="aio.example")
#                                 ^^^^^^^^^^^^^ missing-auth, plaintext-connection
memcached = Cache(Cache.MEMCACHED, endpoint="memcached.example")
caches.set_config({"default": {"cache": "aiocache.RedisCache", "endpoint": "config.example"}})
#                                                                          ^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
region = make_region().configure("dogpile.cache.redis", arguments={"host": "dogpile.example"})
#                                                                          ^^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
memory = make_region().configure("dogpile.cache.memory")
cache.setup("redis://cashews.example")
#                    ^^^^^^^^^^^^^^^ missing-auth, plaintext-connection


@cached(ttl=10, cache=Cache.REDIS, endpoint="decorated.example")
#                                           ^^^^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
async def settings():
    return 1
