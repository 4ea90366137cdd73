"""A token whose signature was verified was not made by who sends it; one that was only read may be anything."""
import jwt
import redis
from flask import Flask, request
from itsdangerous import URLSafeTimedSerializer

app = Flask(__name__)
r = redis.Redis()
serializer = URLSafeTimedSerializer("from the environment")


@app.get("/signed")
def signed():
    token = request.cookies["token"]
    jwt.decode(token, app.config["KEY"], algorithms=["HS256"])
    return r.get(f"session:{token}")


@app.get("/serialised")
def serialised():
    token = request.args["token"]
    user = serializer.loads(token, max_age=60)
    return r.get(f"session:{token}:{user}")


@app.get("/unsigned")
def unsigned():
    token = request.cookies["token"]
    jwt.decode(token, options={"verify_signature": False})
    return r.get(f"session:{token}")
    #                       ^^^^^ key-injection


@app.get("/header")
def header():
    jwt.get_unverified_header(request.cookies["token"])
    return r.get(f"session:{request.cookies['token']}")
    #                       ^^^^^^^^^^^^^^^^^^^^^^^^ key-injection
