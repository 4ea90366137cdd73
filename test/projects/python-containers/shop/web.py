from flask import Flask, request

from shop.container import Container, build, memory

app = Flask(__name__)
service = build()


@app.get("/cart")
def cart():
    name = request.args["name"]
    Container.service.show(request.args["n1"])
    #                      ^^^^^^^^^^^^^^^^^^ key-injection request information
    Container.carts.load(request.args["n2"])
    #                    ^^^^^^^^^^^^^^^^^^ key-injection request information
    service.show(request.args["n3"])
    #            ^^^^^^^^^^^^^^^^^^ key-injection request information
    memory.show(name)
    return ""
