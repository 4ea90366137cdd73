import os
from functools import partial

import redis
from dependency_injector import containers, providers


class Cache:
    def __init__(self, client: redis.Redis):
        self.client = client


class Container(containers.DeclarativeContainer):
    config = providers.Configuration()
    pool = providers.Singleton(redis.ConnectionPool, host=os.environ["REDIS_HOST"], port=6379)
    #                                                     ^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection possible information
    client = providers.Singleton(redis.Redis, host="cache.example.com", password="Wq7rL2vXo9sT")
    #                                              ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
    #                                                                            ^^^^^^^^^^^^^^ hardcoded-password certain error
    safe = providers.Factory(redis.Redis, host="cache.example.com", password=os.environ["REDIS_PASSWORD"], ssl=True)
    cache = providers.Factory(Cache, client=client)
    url = providers.Resource(redis.from_url, config.redis_url)


class Mail:
    def __init__(self, host, password):
        self.host = host


mail = providers.Singleton(Mail, host="mail.example.com", password="Wq7rL2vXo9sT")
connect = partial(redis.Redis, "sessions.example.com", 6379)
secured = connect(password=os.environ["REDIS_PASSWORD"], ssl=True)
