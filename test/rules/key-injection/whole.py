"""The request chooses the whole key, pattern or channel."""
import redis
from flask import Flask, Response, request

app = Flask(__name__)
r = redis.Redis()


@app.get("/raw/<path:key>")
def raw(key):
    return r.get(key) or ""
    #            ^^^ key-injection request warning


@app.post("/incr/<counter>")
def incr(counter):
    return str(r.incr(counter))
    #                 ^^^^^^^ key-injection request warning


@app.get("/search")
def search():
    return list(r.scan_iter(match=request.args["q"]))
    #                             ^^^^^^^^^^^^^^^^^ key-injection request warning


@app.get("/stream")
def stream():
    channel = request.args.get("channel")
    messages = r.pubsub()
    messages.subscribe(channel)
    #                  ^^^^^^^ key-injection request warning
    return Response(m["data"] for m in messages.listen())


@app.post("/lock")
def lock():
    with r.lock(request.json["name"], timeout=5):
    #           ^^^^^^^^^^^^^^^^^^^^ key-injection request warning
        return "", 204
