"""What services say that they need, and what they get."""
from abc import ABC, abstractmethod
from typing import Protocol

import redis.asyncio as redis


class Storage(ABC):
    prefix = "v1"

    @abstractmethod
    async def fetch(self, key: str):
        pass

    async def fetch_first(self, key: str):
        return await self.fetch(key)


class Reader(Protocol):
    async def read(self, key: str) -> str | None: ...


class Unfinished:
    async def load(self, key):
        """To be written by those who inherit."""
        raise NotImplementedError("load")


class RedisStorage(Storage, Unfinished):
    def __init__(self, client: redis.Redis) -> None:
        self.client = client

    async def fetch(self, key: str):
        return await self.client.get(key)

    async def read(self, key: str) -> str | None:
        return await self.client.get(key)

    async def load(self, key):
        return await self.client.get(key)
