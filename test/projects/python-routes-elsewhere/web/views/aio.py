"""The first parameter is the request, whatever it is called."""
import os

import redis.asyncio as redis

store = redis.from_url(os.environ["REDIS_URL"])


async def answer(asked):
    return await store.get(f"aio:{asked.match_info['name']}:all")
    #                             ^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information


class Handlers:
    async def show(self, request):
        return await store.get(f"aio:{request.match_info['name']}:all")
        #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
