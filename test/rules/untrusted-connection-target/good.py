"""Is a server there?"""
import os

import redis
from flask import Flask, request

app = Flask(__name__)
SERVERS = {"eu": os.environ["REDIS_EU_URL"], "us": os.environ["REDIS_US_URL"]}


@app.post("/ping")
def ping():
    client = redis.from_url(SERVERS[request.form["region"]])
    return str(client.ping())
