from flask import Flask, request

from shop.container import Container, build, memory

app = Flask(__name__)
service = build()


@app.get("/cart")
def cart():
    name = request.args["name"]
    Container.service.show(name)
    #                      ^^^^ key-injection request warning
    Container.carts.load(name)
    #                    ^^^^ key-injection request warning
    service.show(name)
    #            ^^^^ key-injection request warning
    memory.show(name)
    return ""
