"""Clients, functions and lists that are handed around."""


def store(client, name, value=None):
    client.hset(f"store:{name}", "v", value or 1)


def call(fn, name):
    return fn(f"call:{name}")


def each(fn, names):
    return [fn(n) for n in names]
