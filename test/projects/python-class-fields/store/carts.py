from redis import Redis

from store.base import BaseStore, LoggingRedis


class CartStore(BaseStore):
    prefix = "cart"

    def __init__(self):
        super().__init__(host="10.0.0.9")
        self.own = LoggingRedis(host="10.0.0.5")
        #                            ^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning

    def load(self, name):
        return self._conn.get(self.key(name))
        #                              ^^^^ key-injection parameter information

    def drop(self, name):
        with self._conn.pipeline() as pipe:
            pipe.delete(self.key(name))
            #                    ^^^^ key-injection parameter information
            pipe.execute()


class Injected:
    def __init__(self, conn: Redis, clock):
        self.conn = conn
        self.clock = clock

    def load(self, name):
        self.clock.get(f"time:{name}")
        return self.conn.get(f"cart:{name}")
        #                            ^^^^ key-injection parameter information
