from enum import Enum
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request
from pydantic import BaseModel, Field
from redis.asyncio import Redis

from api.deps import RedisDep, get_redis, state_redis

router = APIRouter()


class Kind(str, Enum):
    book = "book"
    film = "film"


class Item(BaseModel):
    sku: str
    slug: str = Field(pattern=r"^[a-z0-9-]+$")
    amount: int
    kind: Kind


@router.get("/items/{name}")
async def read(name: str, cache: Redis = Depends(get_redis)):
    return await cache.get(f"item:{name}")
    #                              ^^^^ key-injection request information


@router.get("/dep/{name}")
async def with_dep(name: str, cache: RedisDep):
    return await cache.get(f"item:{name}")
    #                              ^^^^ key-injection request information


@router.get("/untyped/{name}")
async def untyped(name: str, cache=Depends(get_redis)):
    return await cache.get(f"item:{name}")
    #                              ^^^^ key-injection request information


@router.get("/state/{name}")
async def with_state(name: str, cache: Annotated[Redis, Depends(state_redis)]):
    return await cache.get(f"item:{name}")
    #                              ^^^^ key-injection request information


@router.get("/direct/{name}")
async def direct(request: Request, name: str):
    return await request.app.state.redis.get(f"item:{name}")
    #                                                ^^^^ key-injection request information


@router.get("/safe/{number}/{uid}/{kind}")
async def safe(number: int, uid: UUID, kind: Kind, cache: RedisDep, slug: str = Query(pattern="^[a-z]+$")):
    await cache.get(f"item:{number}:{uid}:{kind.value}")
    return await cache.get(f"slug:{slug}")


@router.get("/path/{code}")
async def coded(code: Annotated[str, Path(pattern=r"^[A-Z]{3}$")], cache: RedisDep):
    return await cache.get(f"code:{code}")


@router.post("/items")
async def write(item: Item, cache: RedisDep):
    await cache.set(f"item:{item.sku}", item.amount)
    #                       ^^^^^^^^ key-injection request information
    await cache.set(f"item:{item.slug}:{item.kind.value}:{item.amount}", 1)
