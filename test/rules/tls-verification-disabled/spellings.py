import os
import ssl

import redis
from redis import ConnectionPool, Redis, SSLConnection
from redis.asyncio import from_url

PASSWORD = os.environ["REDIS_PASSWORD"]
NO_CHECK = "none"
TLS = {"ssl": True, "ssl_cert_reqs": "none"}
#                   ^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error

a = Redis(host="a.example.com", password=PASSWORD, ssl=True, ssl_cert_reqs="none")
#                                                            ^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
b = Redis(host="b.example.com", password=PASSWORD, ssl=True, ssl_cert_reqs=ssl.CERT_NONE)
#                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
c = Redis(host="c.example.com", password=PASSWORD, ssl=True, ssl_check_hostname=False)
#                                                            ^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
d = redis.from_url("rediss://d.example.com?ssl_cert_reqs=none", password=PASSWORD)
#                                                        ^^^^ tls-verification-disabled certain error
e = from_url("rediss://e.example.com", password=PASSWORD, ssl_cert_reqs=None)
#                                                         ^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
f = ConnectionPool(host="f.example.com", password=PASSWORD, connection_class=SSLConnection, ssl_cert_reqs=None)
#                                                                                           ^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
g = Redis(host="g.example.com", password=PASSWORD, ssl=True, ssl_cert_reqs=NO_CHECK)
#                                                            ^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
h = Redis(host="h.example.com", password=PASSWORD, **TLS)
i = Redis(host="localhost", port=6380, ssl=True, ssl_cert_reqs=None)
#                                                ^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain information
