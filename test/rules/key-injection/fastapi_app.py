from enum import Enum
from typing import Annotated
from uuid import UUID

import redis.asyncio as redis
from fastapi import APIRouter, Depends, FastAPI, Header, Path, Query, Request
from pydantic import BaseModel

app = FastAPI()
router = APIRouter()
client = redis.Redis()


class Kind(str, Enum):
    cart = "cart"


class Order(BaseModel):
    name: str
    amount: int


async def get_client() -> redis.Redis:
    return client


@app.get("/p/{name}")
async def path(name: str, q: str = Query(""), r: redis.Redis = Depends(get_client)):
    await r.get(f"p:{name}")
    #                ^^^^ key-injection request information
    await r.get(f"q:{q}")
    #                ^ key-injection request information


@router.post("/orders")
async def order(order: Order, request: Request, x_tenant: Annotated[str, Header()]):
    await client.get(f"order:{order.name}")
    #                         ^^^^^^^^^^ key-injection request information
    await client.get(f"order:{order.amount}")
    await client.get(f"tenant:{x_tenant}")
    #                          ^^^^^^^^ key-injection request information
    body = await request.json()
    await client.get(f"body:{body['id']}")
    #                        ^^^^^^^^^^ key-injection request information
    await client.get(f"agent:{request.headers['user-agent']}")
    #                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information


@app.get("/typed/{number}/{job}/{kind}/{slug}")
async def typed(number: int, job: UUID, kind: Kind, slug: Annotated[str, Path(pattern=r"^[a-z]+$")]):
    await client.get(f"n:{number}:{job}:{kind.value}:{slug}")
