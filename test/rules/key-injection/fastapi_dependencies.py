"""What a dependency of a route makes sure of, by the same names."""
import os
from typing import Annotated
import redis.asyncio as redis
from fastapi import FastAPI, Depends, HTTPException
r = redis.from_url(os.environ["REDIS_URL"])
app = FastAPI()

async def item(item_id: str, db=Depends(get_db)):
    it = await db.get(Item, item_id)
    if it is None:
        raise HTTPException(404)
    return it

def check(item_id: str):
    if not item_id.isalnum():
        raise HTTPException(404)

@app.get("/1/{item_id}")
async def one(item_id: str, it=Depends(item)):
    await r.get(item_id)
@app.get("/2/{item_id}")
async def two(item_id: str, it: Annotated[Item, Depends(item)]):
    await r.get(item_id)
@app.get("/3/{item_id}")
async def three(item_id: str, it: Annotated[None, Depends(check)]):
    await r.get(item_id)
@app.get("/4/{item_id}", dependencies=[Depends(check)])
async def four(item_id: str):
    await r.get(item_id)
@app.get("/5/{item_id}")
async def five(item_id: str, it=Depends(check)):
    await r.get(item_id)
Checked = Annotated[None, Depends(check)]
@app.get("/6/{item_id}")
async def six(item_id: str, it: Checked):
    await r.get(item_id)


def check_again(item_id: str, _=Depends(check)):
    return item_id


@app.get("/7/{item_id}")
async def seven(item_id: str, it=Depends(check_again)):
    await r.get(item_id)


def other(name: str):
    if not name.isalnum():
        raise HTTPException(404)


@app.get("/8/{item_id}")
async def eight(item_id: str, it=Depends(other)):
    await r.get(item_id)
    #           ^^^^^^^ key-injection request warning
