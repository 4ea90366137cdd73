import os

import redis

client = redis.from_url(os.environ["REDIS_URL"])


def plan(name: str, number: int):
    client.get(f"plan:{number}:all")
    return client.get(f"plan:{name}:all")
    #                         ^^^^ key-injection request information
