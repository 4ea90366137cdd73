"""What runs before a handler, and returns only for a fine value, has checked it."""
import re
from functools import wraps

import redis
import redis.asyncio
from fastapi import APIRouter, Depends, FastAPI, HTTPException
from flask import Flask, abort

api = FastAPI()
flask_app = Flask(__name__)
r = redis.Redis()
ar = redis.asyncio.Redis()


def valid_id(item_id: str):
    if not re.fullmatch(r"[a-z]+", item_id):
        raise HTTPException(400)


def log_id(item_id: str):
    print(item_id)


checked = APIRouter(dependencies=[Depends(valid_id)])


@api.get("/items/{item_id}", dependencies=[Depends(valid_id)])
async def on_the_route(item_id: str):
    return await ar.get(f"item:{item_id}")


@checked.get("/routed/{item_id}")
async def on_the_router(item_id: str):
    return await ar.get(f"item:{item_id}")


@api.get("/logged/{item_id}", dependencies=[Depends(log_id)])
async def only_logged(item_id: str):
    return await ar.get(f"item:{item_id}")
    #                           ^^^^^^^ key-injection request


@api.get("/other/{item_id}/{name}", dependencies=[Depends(valid_id)])
async def another(item_id: str, name: str):
    return await ar.get(f"item:{item_id}:{name}")
    #                                     ^^^^ key-injection request


def check(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if not re.fullmatch(r"[a-z]+", kwargs["name"]):
            abort(400)
        return view(*args, **kwargs)

    return wrapper


def count(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if re.fullmatch(r"[a-z]+", kwargs["name"]):
            print("fine")
        return view(*args, **kwargs)

    return wrapper


@flask_app.get("/checked/<name>/<part>")
@check
def by_decorator(name, part):
    return r.get(f"page:{name}:{part}")
    #                           ^^^^ key-injection request


@flask_app.get("/counted/<name>")
@count
def counted(name):
    return r.get(f"page:{name}")
    #                    ^^^^ key-injection request
