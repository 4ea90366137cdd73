import os

import redis

PASSWORD = os.environ["REDIS_PASSWORD"]

# Before version 6 the host name is not checked unless one asks for it, but nobody has switched anything off here.
default = redis.Redis(host="a.example.com", password=PASSWORD, ssl=True)
asked = redis.Redis(host="b.example.com", password=PASSWORD, ssl=True, ssl_check_hostname=True)
