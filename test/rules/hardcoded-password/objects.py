"""Options through dicts, spreads, classes and attributes."""
import redis


class Config:
    REDIS_HOST = "cache.example.com"
    REDIS_PASSWORD = "class-attr-pw"
    #                ^^^^^^^^^^^^^^^ hardcoded-password certain error


OPTIONS = {
    "host": Config.REDIS_HOST,
    "ssl": True,
    "password": "dict-pw",
    #           ^^^^^^^^^ hardcoded-password certain error
}

by_class = redis.Redis(host=Config.REDIS_HOST, password=Config.REDIS_PASSWORD, ssl=True)
by_dict = redis.Redis(**OPTIONS)


def by_steps() -> redis.Redis:
    settings = {"host": Config.REDIS_HOST, "ssl": True}
    settings["password"] = "step-pw"
    #                      ^^^^^^^^^ hardcoded-password certain error
    return redis.Redis(**settings)


class Store:
    password = "store-pw"
    #          ^^^^^^^^^^ hardcoded-password certain error

    def __init__(self) -> None:
        self.redis = redis.Redis(host=Config.REDIS_HOST, password=self.password, ssl=True)


def connect(password="default-pw"):
#                    ^^^^^^^^^^^^ hardcoded-password
    return redis.Redis(host=Config.REDIS_HOST, password=password, ssl=True)


url = "rediss://:%s@%s" % ("percent-pw", Config.REDIS_HOST)
#                           ^^^^^^^^^^ hardcoded-password
by_percent = redis.from_url(url)
