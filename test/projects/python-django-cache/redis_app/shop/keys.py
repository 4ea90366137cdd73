from django.core.cache import cache


def forget(pattern):
    if hasattr(cache, "delete_pattern"):
        cache.delete_pattern(pattern)


def load(name):
    return cache.get(f"config_{name}")
    #                          ^^^^ key-injection parameter information
