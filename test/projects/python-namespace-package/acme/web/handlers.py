import acme.storage.connection
from acme.storage import connection
from flask import Flask, request

app = Flask(__name__)


@app.get("/a")
def first():
    token = request.headers.get("X-Tenant")
    acme.storage.connection.shared.get(f"tenant:{token}")
    #                                            ^^^^^ key-injection request information
    connection.shared.get("tenant:{}".format(token))
    #                                        ^^^^^ key-injection request information
    return ""
