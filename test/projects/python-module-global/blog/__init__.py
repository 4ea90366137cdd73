import redis as redis_lib
from flask import Flask

redis = None
_sessions = None


def create_app(config="blog.config"):
    global redis, _sessions
    app = Flask(__name__)
    app.config.from_object(config)
    redis = redis_lib.Redis(host="cache.blog.example", password=app.config["REDIS_PASSWORD"])
    #                            ^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
    _sessions = redis_lib.Redis(host="localhost", db=1)
    from blog import posts

    app.register_blueprint(posts.bp)
    return app


def sessions():
    return _sessions
