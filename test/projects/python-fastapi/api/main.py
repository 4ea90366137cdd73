from contextlib import asynccontextmanager

from fastapi import FastAPI
from redis import asyncio as aioredis

from api import routes


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.redis = aioredis.from_url("redis://localhost")
    yield
    await app.state.redis.close()


app = FastAPI(lifespan=lifespan)
app.include_router(routes.router)
