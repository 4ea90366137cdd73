"""Constant commands, wrappers, and other things that run commands."""
import subprocess

import redis
from flask import Flask, request

app = Flask(__name__)
r = redis.Redis()
MODULE = "JSON"
ALLOWED = {"ttl": "TTL", "type": "TYPE"}


def run(*words):
    return r.execute_command(*words)


def send(name, *words):
    return r.execute_command(name, *words)


def module(key, path):
    r.execute_command(f"{MODULE}.GET", key, path)
    r.execute_command("CONFIG GET maxmemory")
    r.execute_command("HSET", key, "f", path)
    return r.execute_command("FT.SEARCH", f"idx:{MODULE}", path)


def numbered(n: int):
    return r.execute_command(f"SELECT {n}")


@app.get("/value")
def value():
    count = int(request.args["count"])
    r.execute_command("SETEX", "a", count, request.args["value"])
    return str(r.execute_command(ALLOWED[request.args["what"]], "a"))


@app.get("/handed")
def handed():
    return str(run("STRLEN", "a")), str(run("ECHO", request.args["text"]))


@app.get("/checked")
def checked():
    name = request.args["name"]
    if name not in ("TTL", "TYPE"):
        return "no", 400
    return str(r.execute_command(name, "a"))


@app.post("/shell")
def shell(cursor, ssh):
    subprocess.run(["ls", request.form["folder"]])
    ssh.execute_command(request.form["line"])
    return cursor.execute(request.form["line"])


def attribute(name):
    return getattr(r, name)("a"), getattr(r, "get")("a")
