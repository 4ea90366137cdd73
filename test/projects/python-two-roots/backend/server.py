from db import conn
from flask import Flask, request

from utils.names import normalise

app = Flask(__name__)


@app.post("/jobs")
def enqueue():
    queue = request.form["queue"]
    conn.rpush(f"jobs:{queue}", "x")
    #                  ^^^^^ key-injection request information
    conn.rpush(f"jobs:{normalise(queue)}", "x")
    return "ok"
