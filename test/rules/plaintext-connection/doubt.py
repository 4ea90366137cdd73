"""Where the host is not in the source."""
import os

import redis

PASSWORD = os.environ["REDIS_PASSWORD"]

environment = redis.Redis(host=os.environ["REDIS_HOST"], password=PASSWORD)
#                              ^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection possible information
#> environment = redis.Redis(host=os.environ["REDIS_HOST"], password=PASSWORD, ssl=True)
template = redis.from_url(f"redis://:{PASSWORD}@{os.environ['REDIS_HOST']}:6379/0")
#                                                ^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection possible information
fallback = redis.Redis(host=os.environ.get("REDIS_HOST", "fallback.example.com"), password=PASSWORD)
#                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection
service = redis.Redis(host="redis", password=PASSWORD)
#                          ^^^^^^^ plaintext-connection certain information


def connect(host: str) -> redis.Redis:
    return redis.Redis(host=host, password=PASSWORD)
    #                       ^^^^ plaintext-connection possible information


# TLS is decided elsewhere, or the URL is: nothing is said.
switch = redis.Redis(host=os.environ["REDIS_HOST"], password=PASSWORD, ssl=os.environ["REDIS_TLS"] == "1")
whole = redis.from_url(os.environ["REDIS_URL"])
local = redis.from_url(os.environ.get("REDIS_URL", "redis://localhost:6379"))
