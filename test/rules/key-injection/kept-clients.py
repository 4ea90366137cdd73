"""Clients that a class keeps for all its instances, that stand in an annotation, or get what was handed through twice."""
import redis
from flask import Flask, request

app = Flask(__name__)


class Setup:
    _instance = None
    _client = None

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, name):
        self.name = name
        if Setup._client is None:
            Setup._client = self.create()

    def create(self):
        return redis.Redis()

    def get_client(self):
        return Setup._client


class Manager:
    def __init__(self):
        self.client = Setup("a").get_client()

    def page(self, name):
        return self.client.get(f"page:{name}")
        #                              ^^^^ key-injection request information

    def delete(self, *keys):
        return self.client.delete(*keys)

    def remove(self, *names):
        self.delete(*names)


manager = Manager()
shared = redis.Redis()


@app.get("/page")
def page():
    return manager.page(request.args["name"])


@app.delete("/one/<name>")
def one(name):
    manager.remove(name)
    #              ^^^^ key-injection request warning
    return ""


def store(name: str, client: shared):
    client.set(f"visits:{name}", 1, ex=60)
    #                    ^^^^ key-injection parameter
