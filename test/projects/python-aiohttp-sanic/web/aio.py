import redis.asyncio as redis
from aiohttp import web

from web import views

REDIS = web.AppKey("redis", redis.Redis)


async def on_startup(app):
    app["redis"] = redis.Redis(host="localhost")
    app[REDIS] = redis.Redis(host="localhost", db=1)


async def redis_ctx(app: web.Application):
    app["sessions"] = await redis.from_url("redis://localhost")
    yield
    await app["sessions"].close()


def make():
    app = web.Application()
    app.on_startup.append(on_startup)
    app.cleanup_ctx.append(redis_ctx)
    app.router.add_get("/{name}", views.show)
    return app
