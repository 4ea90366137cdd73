"""The URL of a request begins with what the route fixes: it makes many keys, but reaches no other."""
import redis
from flask import Flask, request

app = Flask(__name__)
r = redis.Redis()


@app.get("/items/<path:rest>")
def page(rest):
    cached = r.get(request.full_path)
    #              ^^^^^^^^^^^^^^^^^ key-injection request information
    if cached:
        return cached
    r.incr("hits:" + request.path)
    #                ^^^^^^^^^^^^ key-injection request information
    return r.get(request.path.strip("/"))
    #            ^^^^^^^^^^^^^^^^^^^^^^^ key-injection request warning
