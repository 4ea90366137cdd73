"""Places that no request chooses."""
import os

import redis
from flask import Flask, current_app, request

app = Flask(__name__)


def open_client(url, **options):
    return redis.from_url(url, **options)


@app.post("/a")
def configured():
    open_client(current_app.config["REDIS_URL"])
    redis.from_url(os.environ["REDIS_URL"])
    client = redis.from_url(os.environ["REDIS_URL"], db=int(request.args["db"]))
    return client.get("a")


@app.post("/b")
def chosen():
    if request.args["region"] == "eu":
        url = os.environ["EU_URL"]
    else:
        url = os.environ["US_URL"]
    return redis.from_url(url, client_name=request.headers["User-Agent"]).get("a")
