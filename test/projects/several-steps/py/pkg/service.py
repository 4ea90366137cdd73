from .cache import (
    load,  # of the cache
)


def find(k):
    return load(k)
