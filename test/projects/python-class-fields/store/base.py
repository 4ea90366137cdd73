import redis


class BaseStore:
    prefix = "store"

    def __init__(self, host="localhost", port=6379):
        self._conn = redis.StrictRedis(host=host, port=port)
        #                                   ^^^^ plaintext-connection possible
        self.__private = redis.Redis(host="localhost", db=3)

    def connection(self):
        return self._conn

    def key(self, name):
        return f"{self.prefix}:{name}"

    def private_get(self, name):
        return self.__private.get(name)


class OwnRedis(redis.Redis):
    def __init__(self, db=0):
        super().__init__(host="own.example.com", password="0wn-pw", db=db)
        #                     ^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
        #                                                 ^^^^^^^^ hardcoded-password certain error


class LoggingRedis(redis.Redis):
    """A client with a longer name."""

    def get_or(self, name, default=None):
        return self.get(name) or default
