import redis
from flask import Flask, request
from jobs.conn import URL, async_conn, by_db, conn, master

app = Flask(__name__)


@app.post("/jobs")
async def jobs():
    q = request.form.get("queue")
    pl = conn.pipeline(transaction=False)
    pl.lpush(f"q:{q}", 1).ltrim(f"q:{q}", 0, 99)
    #             ^ key-injection request information
    #                                ^ key-injection request information
    pl.execute()
    conn.pipeline().incr(f"q:{q}").expire("q", 3).execute()
    #                         ^ key-injection request information
    with by_db.pipeline() as p1:
        p1.get(f"q:{q}")
        #           ^ key-injection request information
    async with async_conn.pipeline() as pipe, async_conn.client() as own:
        pipe.get(f"q:{q}")
        #             ^ key-injection request information
        await own.get(f"q:{q}")
        #                  ^ key-injection request information
    with redis.StrictRedis.from_url(URL) as r:
        r.get(f"q:{q}")
        #          ^ key-injection request information
    master.get(f"q:{q}")
    #               ^ key-injection request information
    pubsub = conn.pubsub()
    pubsub.subscribe(f"jobs.{q}")
    #                        ^ key-injection request information
    with conn.lock(f"lock:{q}", timeout=3):
    #                      ^ key-injection request information
        conn.publish(f"jobs.{q}", "go")
        #                    ^ key-injection request information
    return ""
