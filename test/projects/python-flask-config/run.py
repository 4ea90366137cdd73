import os

import redis
from flask import Flask

from config import Config, Production, configs

app = Flask(__name__)
app.config.from_object(Production)
app.config["RATELIMIT_STORAGE_URI"] = "redis://limits.example.com:6379"
#                                              ^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning
app.config.from_mapping(CACHE_REDIS_URL="redis://:m4pping-pw@mapping.example.com/1")
#                                                 ^^^^^^^^^^ hardcoded-password certain error
#                                                            ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
app.config.update({"REDIS_URL": "rediss://:upd4te-pw@update.example.com/1"})
#                                          ^^^^^^^^^ hardcoded-password certain error

direct = redis.Redis(host=Config.REDIS_HOST, port=Config.REDIS_PORT, password=Config.REDIS_PASSWORD)
#                         ^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
inherited = redis.Redis(host=Production.REDIS_HOST, password=Production.REDIS_PASSWORD)
#                            ^^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
nested = redis.Redis(host=Config.Redis.HOST, password=Config.Redis.PASSWORD)
#                         ^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
chosen = configs[os.environ.get("ENV", "development")]
loaded = redis.Redis(host=app.config["REDIS_HOST"], port=app.config["REDIS_PORT"])
#                         ^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection
