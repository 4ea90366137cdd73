import os

import redis

try:
    import fakeredis
except ImportError:
    fakeredis = None

TESTING = os.environ.get("TESTING") == "1"
conn = fakeredis.FakeRedis() if TESTING else redis.Redis(host="db.example.com", password=os.environ["PW"])
#                                                             ^^^^^^^^^^^^^^^^ plaintext-connection certain warning

try:
    backup = redis.Redis(host="backup.example.com", password=os.environ["PW"])
    #                         ^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
    backup.ping()
except redis.ConnectionError:
    backup = None

if os.environ.get("SSL"):
    secure = redis.Redis(host="db.example.com", password=os.environ["PW"], ssl=True)
else:
    secure = redis.Redis(host="localhost")


class Memory:
    """Used without a server."""

    def __init__(self):
        self.values = {}

    def get(self, key):
        return self.values.get(key)


memory = Memory()
either = redis.Redis(host="localhost") if os.environ.get("REDIS") else memory
