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
    #        ^^^^ key-injection request warning
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
