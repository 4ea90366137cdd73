"""Clients of which only callers say where they go: the mistake is the caller's."""
import os

import redis


def connect(host, password):
    return redis.Redis(host=host, password=password)
    #                       ^^^^ plaintext-connection possible


def connect_safely(host, password):
    return redis.Redis(host=host, password=password, ssl=True)


class Store:
    def __init__(self, host, password=None, ssl=False):
        self.client = redis.Redis(host=host, password=password, ssl=ssl)


near = connect("localhost", "s3cret-word")
#                           ^^^^^^^^^^^^^ hardcoded-password
same_file = connect("redis.example.com", os.environ["PASSWORD"])
#                   ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain
