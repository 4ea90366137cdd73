"""Carts."""
import os

import redis

carts = redis.Redis(
    host="redis.example.com",
    port=6380,
    ssl=True,
    username=os.environ["REDIS_USERNAME"],
    password=os.environ["REDIS_PASSWORD"],
)
