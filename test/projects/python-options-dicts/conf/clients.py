import redis

from conf.settings import REDIS, SYSTEMS, RedisConfig, options, parser

config = RedisConfig()
a = redis.Redis(**REDIS)
#   ^^^^^^^^^^^ plaintext-connection certain warning
b = redis.Redis(**SYSTEMS["redis"])
#   ^^^^^^^^^^^ plaintext-connection certain warning
c = redis.Redis(host=config.host, password=config.password)
#                    ^^^^^^^^^^^ plaintext-connection certain warning
d = redis.Redis(**options(True))
#   ^^^^^^^^^^^ hardcoded-password certain error
e = redis.Redis(host=parser.get("redis", "host"), password=parser.get("redis", "password"))
#                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection possible
f = redis.Redis(host=parser["redis"]["host"], password=parser["redis"]["password"])
#                    ^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection possible
kwargs = dict(host="kwargs.example.com", password=None)
#                  ^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
kwargs["password"] = parser.get("redis", "password")
g = redis.Redis(**kwargs)
h = redis.Redis(**{**REDIS, "ssl": True})
