"""Notes of users."""
import redis
from flask import Flask, request

app = Flask(__name__)
store = redis.Redis()


@app.post("/console")
def console():
    return str(store.execute_command(request.form["line"]))
#                                    ^^^^^^^^^^^^^^^^^^^^ command-injection request error
#> 
#> def allowed_redis_command(value):
#>     if value.upper() not in ["GET", "TTL", "TYPE"]:
#>         raise ValueError("This Redis command is not allowed")
#>     return value
#> 
#> 
#>     return str(store.execute_command(allowed_redis_command(request.form["line"])))


def put(name, text):
    store.execute_command(f"SET {name} {text}")
#                         ^^^^^^^^^^^^^^^^^^^^ command-injection parameter information
#>     store.execute_command("SET", name, text)
