from aiohttp import web


async def show(request: web.Request):
    name = request.match_info["name"]
    await request.app["redis"].get(f"page:{name}")
    #                                      ^^^^ key-injection request information
    # What another module puts into the application is known only where its name says Redis.
    await request.app["sessions"].get(f"page:{name}")
    # MISSING                                 ^^^^ key-injection request warning
    await request.app["settings"].get(f"page:{name}")
    return web.Response()
