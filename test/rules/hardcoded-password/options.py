import redis
from redis.sentinel import Sentinel


def connect(**options):
    return redis.Redis(**options)


def connect_to(host, **options):
    return redis.Redis(host=host, **options)


def through(**options):
    return connect(db=2, **options)


def sentinel(*hosts, **options):
    return Sentinel(hosts, **options)


connect(host="localhost", password="kR7vQ2mXw9Lp4TzN")
#                                  ^^^^^^^^^^^^^^^^^^ hardcoded-password
connect_to("localhost", password="kR7vQ2mXw9Lp4TzM")
#                                ^^^^^^^^^^^^^^^^^^ hardcoded-password
through(host="localhost", password="kR7vQ2mXw9Lp4TzO")
#                                  ^^^^^^^^^^^^^^^^^^ hardcoded-password
connect(host="localhost", db=1)
connect(**{"host": "localhost", "password": "kR7vQ2mXw9Lp4TzK"})
#                                           ^^^^^^^^^^^^^^^^^^ hardcoded-password
