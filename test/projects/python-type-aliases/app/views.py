from flask import Flask, request

from .clients import Client, get_client

app = Flask(__name__)
client = get_client("cache")


@app.get("/roles")
def roles():
    return client.get("roles-" + request.args["user"])
    #                            ^^^^^^^^^^^^^^^^^^^^ key-injection request


@app.get("/limits")
def limits():
    return limit_of(get_client("limits"))


def limit_of(limits: Client):
    return limits.get("limit-" + request.args["user"])
    #                            ^^^^^^^^^^^^^^^^^^^^ key-injection request
