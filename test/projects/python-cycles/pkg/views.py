from flask import Flask, request

from pkg import client, first, second
from pkg.a import Left

app = Flask(__name__)
left = Left()


@app.get("/c")
def c():
    name = request.args["name"]
    client.get(first(name))
    #                ^^^^ key-injection request information
    client.get(second(name))
    #                 ^^^^ key-injection request information
    left.redis.get(left.key(name))
    #                       ^^^^ key-injection request information
    return ""
