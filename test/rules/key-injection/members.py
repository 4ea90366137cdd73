"""A member of a set, or a field of a hash, is a value that was stored before; what was only asked for is not."""
import redis
import redis.asyncio as aioredis
from fastapi import FastAPI, HTTPException

app = FastAPI()
r = redis.Redis()
client = aioredis.Redis()


@app.get("/set/{name}")
def in_set(name: str):
    if not r.sismember("allowed", name):
        raise HTTPException(404)
    return r.hgetall(f"group:{name}")


@app.get("/hash/{name}")
async def in_hash(name: str):
    known = await client.hexists("groups", name)
    if not known:
        raise HTTPException(404)
    return await client.hgetall(f"group:{name}")


@app.get("/score/{name}")
def with_score(name: str):
    if r.zscore("groups", name) is None:
        raise HTTPException(404)
    return r.hgetall(f"group:{name}")


@app.get("/denied/{name}")
def denied(name: str):
    if r.sismember("blocked", name):
        raise HTTPException(403)
    return r.hgetall(f"group:{name}")
    #                         ^^^^ key-injection


@app.get("/ignored/{name}")
def ignored(name: str):
    known = r.sismember("allowed", name)
    return known, r.hgetall(f"group:{name}")
    #                                ^^^^ key-injection
