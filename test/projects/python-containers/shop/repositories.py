from typing import Protocol

from redis import Redis


class Carts(Protocol):
    def load(self, name: str) -> bytes: ...


class RedisCarts:
    def __init__(self, redis: Redis, prefix: str = "carts"):
        self._redis = redis
        self._prefix = prefix

    def load(self, name: str) -> bytes:
        return self._redis.get(self._key(name))
        #                                ^^^^ key-injection parameter information

    def _key(self, name: str) -> str:
        return f"{self._prefix}:{name}"


class MemoryCarts:
    def __init__(self):
        self._redis = {}

    def load(self, name):
        return self._redis.get(f"carts:{name}")
