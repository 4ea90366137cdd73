"""Ways on which a command comes from a request."""
import redis
from fastapi import FastAPI
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()
r = redis.Redis()


class Console:
    def __init__(self, client: redis.Redis):
        self._client = client

    def run(self, *words):
        return self._client.execute_command(*words)


@app.post("/words")
def words():
    parts = request.json["line"].split()
    return str(r.execute_command(*parts))
#                                 ^^^^^ command-injection request error
#! command-injection: the words come from one text: which of them is the command is not written here


@app.post("/name")
def name():
    return str(r.execute_command(request.form["name"], "x"))
#                                ^^^^^^^^^^^^^^^^^^^^ command-injection request error


@app.post("/batch")
def batch():
    with r.pipeline() as pipe:
        pipe.execute_command(request.form.get("name"), "x")
#                            ^^^^^^^^^^^^^^^^^^^^^^^^ command-injection request error
        return str(pipe.execute())


@app.post("/method")
def method():
    send = getattr(r, request.form["method"])
#                     ^^^^^^^^^^^^^^^^^^^^^^ command-injection request error
    return str(send("x"))


@app.post("/wrapped")
def wrapped():
    return str(Console(r).run(request.args["name"], "x"))
#                             ^^^^^^^^^^^^^^^^^^^^ command-injection request error


@api.post("/raw")
def raw(command: str):
    return r.execute_command(command)
#                            ^^^^^^^ command-injection request error


@app.post("/line")
def line():
    user = int(request.form["user"])
    return str(r.execute_command(f"SET user:{user} {request.form['value']} EX 10"))
#                                                   ^^^^^^^^^^^^^^^^^^^^^ command-injection request error
#>     return str(r.execute_command("SET", f"user:{user}", request.form['value'], "EX", "10"))


def joined(key, value):
    r.execute_command("SET " + key + " " + value)
#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ command-injection parameter information
#>     r.execute_command("SET", key, value)
    r.execute_command("SET %s %s" % (key, value))
#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ command-injection parameter information
#>     r.execute_command("SET", key, value)
    r.execute_command("HSET {} name {}".format(key, value))
#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ command-injection parameter information
#>     r.execute_command("HSET", key, "name", value)


def with_rest(key, value):
    r.execute_command(f"EXPIRE {key}", value)
#                               ^^^ command-injection parameter information


@app.post("/options")
def options():
    more = request.args.getlist("opt")
    r.execute_command("SET", "stock", 5, *more)
#                                         ^^^^ command-injection request error
    r.execute_command("ACL", "SETUSER", "reports", *request.json["rules"])
#                                                   ^^^^^^^^^^^^^^^^^^^^^ command-injection request error
    r.execute_command("SADD", "tags", *request.json["tags"])
    r.execute_command("SET", "stock", request.json["count"], *("EX", 5))


@app.post("/line")
def line():
    command = f"HSET profile:1 nickname {request.form['nickname']}"
#                                        ^^^^^^^^^^^^^^^^^^^^^^^^ command-injection request error
#! command-injection: the words are put together before the call
    r.execute_command(*command.split())
