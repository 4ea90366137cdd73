"""The one client of the shop."""
import redis

from .config import REDIS_HOST, REDIS_PASSWORD, Config

client = redis.Redis(host=REDIS_HOST, password=REDIS_PASSWORD)
#                         ^^^^^^^^^^ plaintext-connection certain warning
checked = redis.Redis(host=REDIS_HOST, password=REDIS_PASSWORD, ssl=True, ssl_cert_reqs=Config.CERT_REQS)
#                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error


def get_client() -> redis.Redis:
    return client
