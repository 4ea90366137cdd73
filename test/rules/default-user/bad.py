"""Carts."""
import os

import redis

carts = redis.Redis(host="redis.example.com", port=6380, ssl=True, password=os.environ["REDIS_PASSWORD"])
#                        ^^^^^^^^^^^^^^^^^^^ default-user certain hint
#> carts = redis.Redis(host="redis.example.com", port=6380, ssl=True, password=os.environ["REDIS_PASSWORD"], username=os.environ["REDIS_USERNAME"])
