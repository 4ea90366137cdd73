"""Is a server there?"""
import redis
from flask import Flask, request

app = Flask(__name__)


@app.post("/ping")
def ping():
    client = redis.Redis(host=request.form["host"], port=6380, ssl=True)
#                             ^^^^^^^^^^^^^^^^^^^^ untrusted-connection-target request error
#> import os
#> 
#> 
#> def allowed_redis_server(value):
#>     if value not in os.environ["REDIS_ALLOWED_SERVERS"].split(","):
#>         raise ValueError("This Redis server is not allowed")
#>     return value
#> 
#> 
#>     client = redis.Redis(host=allowed_redis_server(request.form["host"]), port=6380, ssl=True)
    return str(client.ping())
