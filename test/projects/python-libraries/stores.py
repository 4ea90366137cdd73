import fakeredis
import socketio
import walrus
from aiogram.fsm.storage.redis import RedisStorage
from broadcaster import Broadcast
from coredis import Redis as CoRedis
from fastapi_cache import FastAPICache
from fastapi_cache.backends.redis import RedisBackend
from flask_limiter import Limiter
from glide import GlideClientConfiguration, NodeAddress, ServerCredentials
from langchain_community.chat_message_histories import RedisChatMessageHistory
from langchain_redis import RedisCache
from limits.storage import storage_from_string
from redis_om import get_redis_connection

manager = socketio.AsyncRedisManager("redis://socketio.example")
#                                             ^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
database = walrus.Database(host="walrus.example")
#                               ^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
storage = RedisStorage.from_url("redis://bot.example")
#                                        ^^^^^^^^^^^ missing-auth, plaintext-connection
broadcast = Broadcast("redis://broadcast.example")
#                              ^^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
client = CoRedis(host="coredis.example")
#                     ^^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
fake = fakeredis.FakeRedis(host="fake.example", password="x")
FastAPICache.init(RedisBackend(fake), prefix="api")
limiter = Limiter(key_func=lambda: "all", storage_uri="redis://limiter.example")
#                                                              ^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
limits = storage_from_string("redis+cluster://limits.example:6379")
#                                             ^^^^^^^^^^^^^^ missing-auth, plaintext-connection
config = GlideClientConfiguration([NodeAddress("glide.example", 6379)], credentials=ServerCredentials("glide-Pass-1"))
#                                              ^^^^^^^^^^^^^^^ plaintext-connection
#                                                                                                     ^^^^^^^^^^^^^^ hardcoded-password
history = RedisChatMessageHistory("session", url="redis://chat.example")
#                                                         ^^^^^^^^^^^^ missing-auth, plaintext-connection
answers = RedisCache(redis_url="redis://answers.example")
#                                       ^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
om = get_redis_connection(url="redis://om.example")
#                                      ^^^^^^^^^^ missing-auth, plaintext-connection
