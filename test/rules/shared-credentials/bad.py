import redis


class DevelopmentConfig:
    REDIS_HOST = "localhost"
    REDIS_PASSWORD = "k9-Vault-spring"
    #                 ^^^^^^^^^^^^^^^ shared-credentials certain warning
    #                ^^^^^^^^^^^^^^^^^ hardcoded-password


class ProductionConfig:
    REDIS_HOST = "10.2.0.7"
    # The key to production lies on every laptop.
    REDIS_PASSWORD = "k9-Vault-spring"
    #                 ^^^^^^^^^^^^^^^ shared-credentials certain warning
    #                ^^^^^^^^^^^^^^^^^ hardcoded-password


def connect(config: type[DevelopmentConfig] | type[ProductionConfig]) -> redis.Redis:
    return redis.Redis(host=config.REDIS_HOST, password=config.REDIS_PASSWORD, ssl=True)
