import conf
import redis
from conf import *

a = redis.Redis(host=REDIS_HOST)
#                    ^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning
b = redis.Redis(host=conf.REDIS_HOST)
#                    ^^^^^^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning
c = redis.Redis(host=QUEUE_HOST)
d = redis.Redis(host=conf.QUEUE_HOST)


def read(number: int):
    return a.get(f"{CACHE_NAME}:{number}:{CACHE_TTL}")
