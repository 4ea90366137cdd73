import ast

import redis
from flask import Flask, current_app, request

app = Flask(__name__)
r = redis.Redis()
app.config["REDIS"] = r


@app.post("/eval")
def evaluated():
    body = eval(request.get_data())
    return r.get("page:" + body.get("name"))
    #                      ^^^^^^^^^^^^^^^^ key-injection request


@app.post("/literal")
def literal():
    body = ast.literal_eval(request.get_data().decode())
    return current_app.config["REDIS"].get("page:" + body["name"])
    #                                                ^^^^^^^^^^^^ key-injection request


@app.get("/constant")
def constant():
    return r.get("sum:" + str(eval("1 + 2")))
