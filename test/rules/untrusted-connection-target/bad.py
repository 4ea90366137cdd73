"""Is a server there?"""
import redis
from flask import Flask, request

app = Flask(__name__)


@app.post("/ping")
def ping():
    client = redis.Redis(host=request.form["host"], port=6380, ssl=True)
#                             ^^^^^^^^^^^^^^^^^^^^ untrusted-connection-target request error
    return str(client.ping())
