import redis
from flask import Flask

app = Flask(__name__)
app.secret_key = "flask-secret"
app.config["SQLALCHEMY_DATABASE_URI"] = "postgresql://shop:pg-pw@db.example.com/shop"
app.config["SESSION_TYPE"] = "redis"
app.config["SESSION_REDIS"] = redis.from_url("rediss://:fl4sk-pw@sessions.example.com")
#                                                       ^^^^^^^^ hardcoded-password certain error
