from redis import asyncio as aioredis
from sanic import Sanic
from sanic.response import text

app = Sanic("shop")


@app.before_server_start
async def connect(app, _):
    app.ctx.redis = aioredis.from_url("redis://localhost")


@app.get("/page/<name>")
async def page(request, name):
    await app.ctx.redis.get(f"page:{name}")
    #                               ^^^^ key-injection request information
    await request.app.ctx.redis.get(f"page:{name}")
    #                                       ^^^^ key-injection request information
    return text("")


@app.get("/number/<number:int>")
async def number(request, number):
    await app.ctx.redis.get(f"page:{number}")
    return text("")
