import redis

from ..settings import CACHE_HOST, CACHE_PASSWORD


def connect(db=0):
    return redis.Redis(host=CACHE_HOST, port=6379, db=db, password=CACHE_PASSWORD)
    #                       ^^^^^^^^^^ plaintext-connection certain warning


client = connect()
