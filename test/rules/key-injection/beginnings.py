"""What stands before a chosen part decides what it can reach."""
import redis
from flask import Flask, request

app = Flask(__name__)
r = redis.Redis()


@app.get("/job")
def job():
    name = request.args["name"]
    r.get(f"job:{name}")
    #            ^^^^ key-injection request information
    r.get(f"job:{name}:log")
    #            ^^^^ key-injection request information
    r.set(f"{name}-cancel", "x", ex=60)
    #        ^^^^ key-injection request information
    kind = request.args["kind"]
    r.get(f"{kind}:{name}")
    #        ^^^^ key-injection request warning
    #               ^^^^ key-injection request warning
    r.get("{}:{}".format(app.name, name))
    #                              ^^^^ key-injection request information
    r.keys(f"job:{name}:*")
    #             ^^^^ key-injection request warning
    r.keys(f"job:*{name}*")
    #              ^^^^ key-injection request information
    return r.get(name)
    #            ^^^^ key-injection request warning


@app.post("/login")
def login():
    address = request.headers.get("X-Forwarded-For", "").split(",")[0]
    r.incr(f"login_attempts:{address}")
    #                        ^^^^^^^ key-injection request warning
    r.get(f"country:{address}")
    #                ^^^^^^^ key-injection request information
    r.incr(f"attempts:{request.form['user']}")
    #                  ^^^^^^^^^^^^^^^^^^^^ key-injection request information
    return "ok"


def limit_key(route: str) -> str:
    return f"ratelimit:{request.headers.get('X-Forwarded-For')}:{route}"


def total_key(route: str) -> str:
    return f"rates:all:{request.headers.get('X-Forwarded-For')}:{route}"


@app.get("/limited")
def limited():
    key = limit_key("limited")
    pipe = r.pipeline()
    pipe.incr(key)
    #         ^^^ key-injection request warning
    # The same key is one thing to mend, another one is not.
    pipe.expire(key, 60)
    pipe.incr(total_key("limited"))
    #         ^^^^^^^^^^^^^^^^^^^^ key-injection request warning
    return str(pipe.execute())


@app.get("/limits")
def limits():
    key = limit_key("limited")
    return r.get(key)
    #            ^^^ key-injection request warning


@app.post("/task/<task>")
def task(task: str):
    data = r.get(task)
    #            ^^^^ key-injection request warning
    if data is None:
        return "no such task"
    r.set(task, data + b"!")
    #     ^^^^ key-injection request information
    return "done"
