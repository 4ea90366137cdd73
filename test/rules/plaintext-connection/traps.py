"""Options that look like TLS and are not."""
import os

import redis
from redis.sentinel import Sentinel

PASSWORD = os.environ["REDIS_PASSWORD"]

ignored = redis.Redis(host="a.example.com", password=PASSWORD, ssl_cert_reqs="required")
#                                                              ^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
plain_class = redis.from_url("rediss://b.example.com", password=PASSWORD, connection_class=redis.Connection)
#                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
sentinel = Sentinel([("s1.example.com", 26379)], ssl=True, password=PASSWORD)
#                     ^^^^^^^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning

pool = redis.ConnectionPool(host="c.example.com", password=PASSWORD)
#                                ^^^^^^^^^^^^^^^ plaintext-connection certain warning
pooled = redis.Redis(connection_pool=pool, ssl=True)

# TLS in spite of the scheme, and calls that fail before they send anything.
tls_class = redis.from_url("redis://d.example.com", password=PASSWORD, connection_class=redis.SSLConnection)
throws = redis.from_url("redis://e.example.com", password=PASSWORD, ssl=True)
throws_too = redis.from_url("redis://f.example.com", password=PASSWORD, ssl_cert_reqs=None)
