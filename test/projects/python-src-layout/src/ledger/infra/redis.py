"""A module with the library's name inside a package."""
import redis

from ledger.config import settings

pool = redis.ConnectionPool(host=settings.REDIS_HOST, password=settings.REDIS_PASSWORD)
#                                ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
store = redis.Redis(connection_pool=pool)
