import redis

from .config import settings

__all__ = ["pool", "make"]

pool = redis.ConnectionPool(host=settings.host, password=settings.password)
#                                ^^^^^^^^^^^^^ plaintext-connection certain warning


def make():
    return redis.Redis(connection_pool=pool)


def _hidden():
    return make()
