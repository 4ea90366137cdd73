import os
import re
from functools import lru_cache
from typing import Annotated

import redis.asyncio as redis
from fastapi import Depends, HTTPException, Query

from .storage import Reader, RedisStorage, Storage, Unfinished


def get_client() -> redis.Redis:
    return redis.from_url(os.environ["REDIS_URL"])


def get_storage(client: redis.Redis = Depends(get_client)) -> Storage:
    return RedisStorage(client)


class Films:
    def __init__(self, storage: Storage, reader: Reader, unfinished: Unfinished) -> None:
        self.storage = storage
        self.reader = reader
        self.unfinished = unfinished

    async def by_id(self, film_id):
        return await self.storage.fetch(f"film:{self.storage.prefix}:{film_id}")
        #                                                             ^^^^^^^ key-injection parameter

    async def read(self, film_id):
        return await self.reader.read(f"read:{film_id}")
        #                                     ^^^^^^^ key-injection parameter

    async def load(self, film_id):
        return await self.unfinished.load(f"load:{film_id}")
        #                                         ^^^^^^^ key-injection parameter


@lru_cache
def get_films(storage=Depends(get_storage)) -> Films:
    return Films(storage, storage, storage)


class Filters:
    """The framework fills it from the query."""

    def __init__(self, sort: str = "", page: int = 1, only: Annotated[str, Query(pattern="^[a-z]+$")] = "a", user=Depends(get_client)) -> None:
        self.sort = sort
        self.page = page
        self.only = only
        self.user = user


def get_words(first: str, second: str = "x", limit: int = 3):
    return {"first": first, "both": f"{first}{second}", "limit": limit}


def get_slug(slug: str) -> str:
    if not re.fullmatch("[a-z]+", slug):
        raise HTTPException(404)
    return slug


def from_elsewhere(user=Depends(unknown_user)):
    return user
