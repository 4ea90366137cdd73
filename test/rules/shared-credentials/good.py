import os

import redis


class DevelopmentConfig:
    REDIS_HOST = "localhost"


class ProductionConfig:
    REDIS_HOST = "10.2.0.7"


def connect(config: type[DevelopmentConfig] | type[ProductionConfig]) -> redis.Redis:
    return redis.Redis(host=config.REDIS_HOST, password=os.environ["REDIS_PASSWORD"], ssl=True)
