import ledger.infra.redis as store_module
from flask import Flask, request
from ledger.infra.redis import store

app = Flask(__name__)


@app.get("/account")
def account():
    number = request.args["number"]
    store.get(f"account:{number}")
    #                    ^^^^^^ key-injection request information
    return store_module.store.hgetall("account:" + number)
    #                                              ^^^^^^ key-injection request information


@app.get("/account/<int:number>")
def by_number(number):
    return store.get(f"account:{number}")
