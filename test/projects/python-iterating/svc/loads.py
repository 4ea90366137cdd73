import redis

r = redis.Redis()


def load(name):
    return r.get(f"load:{name}")
    #                    ^^^^ key-injection parameter information
