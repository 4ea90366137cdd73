"""The host through names, dicts, attributes and functions."""
import os

import redis

HOST = "cache.example.com"
URL = f"redis://{HOST}:6379/0"
#                ^^^^ plaintext-connection certain warning
PASSWORD = os.environ["REDIS_PASSWORD"]
OPTIONS = {"host": "options.example.com", "password": PASSWORD}
#                  ^^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning


class Config:
    class Redis:
        HOST = "nested.example.com"


by_name = redis.Redis(host=HOST, password=PASSWORD)
#                          ^^^^ plaintext-connection certain warning
by_url = redis.from_url(URL, password=PASSWORD)
by_dict = redis.Redis(**OPTIONS)
by_class = redis.Redis(host=Config.Redis.HOST, password=PASSWORD)
#                           ^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
by_format = redis.from_url("redis://{}:{}/{}".format(HOST, 6379, 0), password=PASSWORD)
#                                                    ^^^^ plaintext-connection certain warning


class Store:
    host = "store.example.com"

    def __init__(self):
        self.client = redis.Redis(host=self.host, password=PASSWORD)
        #                              ^^^^^^^^^ plaintext-connection certain warning


def settings() -> dict:
    return {"host": "function.example.com", "password": PASSWORD}
    #               ^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning


by_function = redis.Redis(**settings())
