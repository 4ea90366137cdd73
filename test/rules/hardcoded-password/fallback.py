import os
from os import environ, getenv

import redis

PASSWORD = os.environ.get("REDIS_PASSWORD", "dev-secret-1")
#                                           ^^^^^^^^^^^^^^ hardcoded-password certain error
#> PASSWORD = os.environ["REDIS_PASSWORD"]

a = redis.Redis(host="a.example.com", ssl=True, password=PASSWORD)
b = redis.Redis(host="b.example.com", ssl=True, password=os.getenv("B_PASSWORD", default="dev-secret-2"))
#                                                                                        ^^^^^^^^^^^^^^ hardcoded-password certain error
c = redis.Redis(host="c.example.com", ssl=True, password=getenv("C_PASSWORD") or "dev-secret-3")
#                                                                                ^^^^^^^^^^^^^^ hardcoded-password certain error
d = redis.Redis(host="d.example.com", ssl=True, password=environ["D_PASSWORD"] if "D_PASSWORD" in environ else "dev-secret-4")
#                                                                                                              ^^^^^^^^^^^^^^ hardcoded-password
e = redis.from_url(os.environ.get("E_URL", "rediss://:dev-secret-5@e.example.com"))
#                                                     ^^^^^^^^^^^^ hardcoded-password certain error
#> e = redis.from_url(os.environ["E_URL"])

# Fallbacks that are no passwords.
f = redis.Redis(host="f.example.com", ssl=True, password=os.environ.get("F_PASSWORD"))
g = redis.Redis(host="g.example.com", ssl=True, password=os.environ.get("G_PASSWORD", None), username="app")
h = redis.from_url(os.environ.get("H_URL", "redis://localhost:6379/0"))
