import redis

r = redis.Redis(host="localhost")


def load(name):
    return r.get(f"item:{name}")
    #                    ^^^^ key-injection parameter information
