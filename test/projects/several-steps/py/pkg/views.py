from flask import Flask, request

from . import service

app = Flask(__name__)


@app.get("/a")
def a():
    return service.find(request.args["k"])
    #                   ^^^^^^^^^^^^^^^^^ key-injection request
