import flask
from redis import Redis

from .extensions import redis_client


def create_app():
    app = flask.Flask(__name__)
    from .admin import bp as admin_bp
    from .shop import bp

    app.register_blueprint(bp, url_prefix="/shop")
    app.register_blueprint(admin_bp)

    @app.before_request
    def connect():
        flask.g.redis = Redis(host="localhost")
        redis_client.incr(f"hits:{flask.request.path}")
        #                         ^^^^^^^^^^^^^^^^^^ key-injection request information

    return app
