from quart import Quart, request
from svc import state
from svc.repository import Service
from svc.state import CLIENTS, SHARDS, Optional, Registry, aliased, borrowed, borrowed_async, local

app = Quart(__name__)


@app.get("/x")
async def x():
    name = request.args["name"]
    state.conn.get(f"x:{name}")
    #                   ^^^^ key-injection request warning
    CLIENTS["main"].get(f"x:{name}")
    #                        ^^^^ key-injection request warning
    SHARDS[0].get(f"x:{name}")
    #                  ^^^^ key-injection request warning
    SHARDS[hash(name) % 4].get(f"x:{name}")
    #                               ^^^^ key-injection request warning
    CLIENTS[request.args["which"]].get(f"x:{name}")
    #                                       ^^^^ key-injection request warning
    aliased.get(f"x:{name}")
    #                ^^^^ key-injection request warning
    local().get(f"x:{name}")
    #                ^^^^ key-injection request warning
    with borrowed() as r:
        r.get(f"x:{name}")
        #          ^^^^ key-injection request warning
    async with borrowed_async() as r2:
        await r2.get(f"x:{name}")
        #                 ^^^^ key-injection request warning
    Registry.connection().get(f"x:{name}")
    #                              ^^^^ key-injection request warning
    Registry.redis.get(f"x:{name}")
    #                       ^^^^ key-injection request warning
    Optional().client.get(f"x:{name}")
    #                          ^^^^ key-injection request warning
    Optional().other.get(f"x:{name}")
    #                         ^^^^ key-injection request warning
    if found := CLIENTS.get("jobs"):
        found.get(f"x:{name}")
        #              ^^^^ key-injection request warning
    for each in (aliased, CLIENTS["jobs"]):
        each.delete(f"x:{name}")
        #                ^^^^ key-injection request warning
    for shard in SHARDS:
        shard.delete(f"x:{name}")
        #                 ^^^^ key-injection request warning

    def inner():
        return aliased.get(f"x:{name}")
        #                       ^^^^ key-injection request warning

    inner()
    await Service(redis=app.redis).load(request.args["n1"])
    #                                   ^^^^^^^^^^^^^^^^^^ key-injection request warning
    return ""
