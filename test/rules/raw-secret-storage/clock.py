# A hash of the time hides nothing: it is how the token is made.
import hashlib
import time

import redis

r = redis.Redis(host="store.example.com", password=PASSWORD, ssl=True)


def start():
    token = hashlib.sha256((str(int(time.time() * 1000)) + "shop").encode()).hexdigest()
    r.set("login:last", token, ex=600)
    #                   ^^^^^ raw-secret-storage certain


def again(given):
    token = hashlib.sha256(given.encode()).hexdigest()
    r.set("login:last", token, ex=600)
