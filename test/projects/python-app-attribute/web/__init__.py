import redis
from flask import Flask
from flask_redis import FlaskRedis

from web.extension import Store

redis_store = FlaskRedis()
store = Store()


def create_app():
    app = Flask(__name__)
    app.config["REDIS_URL"] = "redis://:fl4sk-ext@localhost:6379/0"
    #                                   ^^^^^^^^^ hardcoded-password certain error
    app.redis = redis.Redis(host="localhost")
    app.extensions["redis"] = redis.Redis(host="localhost", db=2)
    redis_store.init_app(app)
    store.init_app(app)
    from web.routes import bp

    app.register_blueprint(bp)
    return app
