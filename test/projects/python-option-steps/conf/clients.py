import os

import redis
from redis.sentinel import Sentinel

from conf.base import BASE, CERTS, TLS, with_password

PASSWORD = os.environ["REDIS_PASSWORD"]
a = redis.Redis(**BASE, password=PASSWORD)
b = redis.Redis(host="b.example.com", password=PASSWORD, **TLS)
#                    ^^^^^^^^^^^^^^^ tls-verification-disabled certain error
c = redis.Redis(host="c.example.com", password=PASSWORD, ssl=True, ssl_cert_reqs=CERTS)
#                                                                  ^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
options = {"host": "d.example.com"}
#                  ^^^^^^^^^^^^^^^ plaintext-connection certain warning
options.update({"port": 6379, "db": 1})
options.update(password="upd4ted-pw")
#                       ^^^^^^^^^^^^ hardcoded-password certain error
d = redis.Redis(**options)
e = redis.Redis(**with_password(BASE, "p4ssed-pw"))
#                                     ^^^^^^^^^^^ hardcoded-password certain error
merged = {**BASE, "password": "m3rged-pw"}
#                             ^^^^^^^^^^^ hardcoded-password certain error
g = redis.Redis(**merged)
piped = BASE | {"password": PASSWORD}
h = redis.Redis(**piped)
kwargs = {}
if os.environ.get("REDIS_TLS"):
    kwargs["ssl"] = True
i = redis.Redis(host="i.example.com", password=PASSWORD, **kwargs)
nodes = [("s1.example.com", 26379), ("s2.example.com", 26379)]


class Options:
    defaults = {"password": "cl4ss-pw", "ssl": True}
    #                       ^^^^^^^^^^ hardcoded-password certain error

    def client(self, host):
        settings = self.defaults.copy()
        settings["host"] = host
        return redis.Redis(**settings)
