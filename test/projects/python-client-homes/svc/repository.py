from abc import ABC
from dataclasses import dataclass
from typing import Generic, TypeVar

from redis.asyncio import Redis

T = TypeVar("T")


class Repository(ABC, Generic[T]):
    def __init__(self, redis: Redis) -> None:
        self._redis = redis


@dataclass
class Service:
    redis: Redis
    name: str = "service"

    async def load(self, key: str):
        return await self.redis.get(f"service:{key}")
        #                                      ^^^ key-injection parameter information
