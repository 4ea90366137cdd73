"""What the fixes write."""
import redis
from flask import Flask, request

app = Flask(__name__)
r = redis.Redis()


@app.get("/number")
def number():
    order_id = request.args["order_id"]
    return r.get(f"order:{order_id}")
    #                     ^^^^^^^^ key-injection request
    #>     return r.get(f"order:{int(order_id)}")
