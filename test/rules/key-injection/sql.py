"""Records that were found with SQL by the value that goes into the key."""
import redis
from flask import Flask, abort, request
from sqlalchemy import text

from app import connection, pool, session

app = Flask(__name__)
r = redis.Redis()


@app.get("/cursor/<name>")
def cursor(name):
    cur = connection.cursor()
    cur.execute("SELECT 1 FROM users WHERE team = %s AND name = %s", (request.args["team"], name))
    row = cur.fetchone()
    if row is None:
        abort(404)
    return r.get(f"profile:{name}")


@app.get("/chained/<name>")
def chained(name):
    if not session.execute(text("SELECT 1 FROM users WHERE name = :name"), {"name": name}).fetchone():
        abort(404)
    return r.get(f"profile:{name}")


@app.get("/row/<name>")
async def row(name):
    if not await pool.fetchrow("SELECT 1 FROM users WHERE name = $1", name):
        abort(404)
    return r.get(f"profile:{name}")


@app.get("/other/<name>")
def other(name):
    cur = connection.cursor()
    cur.execute("SELECT 1 FROM users WHERE name = %s", (name,))
    cur.execute("SELECT 1 FROM teams WHERE name = %s", ("red",))
    if cur.fetchone() is None:
        abort(404)
    return r.get(f"profile:{name}")
    #                       ^^^^ key-injection


@app.get("/unequal/<name>")
async def unequal(name):
    if not await pool.fetchval("SELECT count(*) FROM users WHERE name != $1", name):
        abort(404)
    return r.get(f"profile:{name}")
    #                       ^^^^ key-injection


@app.get("/counted/<name>")
async def counted(name):
    if not await pool.fetchval("SELECT count(*) FROM users WHERE name = $1", name):
        abort(404)
    return r.get(f"profile:{name}")


@app.get("/row-of-count/<name>")
async def row_of_count(name):
    if not await pool.fetchrow("SELECT count(*) FROM users WHERE name = $1", name):
        abort(404)
    return r.get(f"profile:{name}")
    #                       ^^^^ key-injection
