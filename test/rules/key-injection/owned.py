"""Values that are somebody's own unless they may use more, and headers that are believed only of a proxy."""
import os
from typing import Annotated
from uuid import UUID

import redis
from fastapi import FastAPI, HTTPException, Request
from jose import jwt
from pydantic import AfterValidator, BaseModel, WrapValidator

app = FastAPI()
client = redis.Redis.from_url(os.environ["REDIS_URL"])
TRUSTED_PROXIES = os.environ.get("TRUSTED_PROXIES", "").split(",")


@app.get("/history/{user}")
def history(user: str, token: str):
    claims = jwt.decode(token, os.environ["KEY"], algorithms=["HS256"])
    me = claims["sub"]
    if user != me and "admin" not in claims["roles"]:
        raise HTTPException(403)
    client.get(user)
    #          ^^^^ key-injection request information
    return client.keys(f"history:{user}:*")
    #                             ^^^^ key-injection request information


@app.get("/list/{user}")
def everything(user: str, token: str, kind: str, other: str):
    claims = jwt.decode(token, os.environ["KEY"], algorithms=["HS256"])
    if user == claims["sub"] and "admin" in claims["roles"]:
        raise HTTPException(403)
    client.get(user)
    #          ^^^^ key-injection request warning
    if kind == "own" or "admin" in claims["roles"]:
        client.get(kind)
        #          ^^^^ key-injection request warning
    if user != other and "admin" not in claims["roles"]:
        raise HTTPException(403)
    return client.keys(f"history:{user}:*")
    #                             ^^^^ key-injection request warning


def address(request: Request) -> str:
    peer = request.client.host
    if peer in TRUSTED_PROXIES:
        return request.headers["X-Forwarded-For"].split(",")[0]
    return peer


def any_address(request: Request) -> str:
    return request.headers["X-Forwarded-For"].split(",")[0]


@app.get("/limited")
def limited(request: Request):
    client.incr(f"rate:{address(request)}")
    #                   ^^^^^^^^^^^^^^^^ key-injection request information
    client.incr(f"rate:{any_address(request)}")
    #                   ^^^^^^^^^^^^^^^^^^^^ key-injection request warning


def as_uuid(value: str, handler) -> str:
    return UUID(value).hex


def stripped(value: str) -> str:
    return value.strip()


Id = Annotated[str, WrapValidator(as_uuid)]


class Item(BaseModel):
    id: Id
    other: Annotated[str, AfterValidator(as_uuid)]
    name: Annotated[str, AfterValidator(stripped)]


@app.post("/items")
def items(item: Item):
    client.get(item.id)
    client.get(item.other)
    client.get(item.name)
    #          ^^^^^^^^^ key-injection request warning
