from quart import Quart, request
from svc import state
from svc.repository import Service
from svc.state import CLIENTS, SHARDS, Optional, Registry, aliased, borrowed, borrowed_async, local

app = Quart(__name__)


@app.get("/x")
async def x():
    name = request.args["name"]
    state.conn.get(f"x:{name}")
    #                   ^^^^ key-injection request information
    CLIENTS["main"].get(f"x:{name}")
    #                        ^^^^ key-injection request information
    SHARDS[0].get(f"x:{name}")
    #                  ^^^^ key-injection request information
    SHARDS[hash(name) % 4].get(f"x:{name}")
    #                               ^^^^ key-injection request information
    CLIENTS[request.args["which"]].get(f"x:{name}")
    #                                       ^^^^ key-injection request information
    aliased.get(f"x:{name}")
    #                ^^^^ key-injection request information
    local().get(f"x:{name}")
    #                ^^^^ key-injection request information
    with borrowed() as r:
        r.get(f"x:{name}")
        #          ^^^^ key-injection request information
    async with borrowed_async() as r2:
        await r2.get(f"x:{name}")
        #                 ^^^^ key-injection request information
    Registry.connection().get(f"x:{name}")
    #                              ^^^^ key-injection request information
    Registry.redis.get(f"x:{name}")
    #                       ^^^^ key-injection request information
    Optional().client.get(f"x:{name}")
    #                          ^^^^ key-injection request information
    Optional().other.get(f"x:{name}")
    #                         ^^^^ key-injection request information
    if found := CLIENTS.get("jobs"):
        found.get(f"x:{name}")
        #              ^^^^ key-injection request information
    for each in (aliased, CLIENTS["jobs"]):
        each.delete(f"x:{name}")
        #                ^^^^ key-injection request information
    for shard in SHARDS:
        shard.delete(f"x:{name}")
        #                 ^^^^ key-injection request information

    def inner():
        return aliased.get(f"x:{name}")
        #                       ^^^^ key-injection request information

    inner()
    await Service(redis=app.redis).load(request.args["n1"])
    #                                   ^^^^^^^^^^^^^^^^^^ key-injection request information
    return ""
