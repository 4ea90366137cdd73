"""A key of many parts looks like no other kind of key, whatever its first part is."""
import redis
from flask import Flask, request

app = Flask(__name__)
r = redis.Redis()


@app.get("/price")
def price():
    f = request.args
    return r.get(f"{f['brand']}:{f['model']}:{f['fuel']}:{f['owner']}") or ""
    #               ^^^^^^^^^^ key-injection request information
    #                            ^^^^^^^^^^ key-injection request information
    #                                         ^^^^^^^^^ key-injection request information
    #                                                     ^^^^^^^^^^ key-injection request information


@app.get("/three")
def three():
    f = request.args
    return r.get(f"{f['brand']}:{f['model']}:fixed:{f['fuel']}") or ""
    #               ^^^^^^^^^^ key-injection request warning
    #                            ^^^^^^^^^^ key-injection request warning
    #                                               ^^^^^^^^^ key-injection request information


@app.get("/no-marks")
def no_marks():
    f = request.args
    return r.get(f"{f['brand']}{f['model']}{f['fuel']}{f['owner']}") or ""
    #               ^^^^^^^^^^ key-injection request warning
    #                           ^^^^^^^^^^ key-injection request warning
    #                                       ^^^^^^^^^ key-injection request warning
    #                                                  ^^^^^^^^^^ key-injection request warning
