"""A page for administering Redis: that keys are chosen is what it is for."""
import redis
from flask import Flask, jsonify, request

app = Flask(__name__)
r = redis.Redis()


@app.get("/key")
def show():
    return jsonify(r.get(request.args["key"]))
    #                    ^^^^^^^^^^^^^^^^^^^ key-injection request information


@app.post("/key/name")
def name():
    r.rename(request.form["old"], request.form["new"])
    #        ^^^^^^^^^^^^^^^^^^^ key-injection request information
    #                             ^^^^^^^^^^^^^^^^^^^ key-injection request information
    r.persist(request.form["new"])
    #         ^^^^^^^^^^^^^^^^^^^ key-injection request information
    return "ok"


@app.get("/server")
def server():
    return jsonify(size=r.dbsize(), clients=r.client_list(), slow=r.slowlog_get())
