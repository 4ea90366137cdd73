"""A small shop that keeps carts, sessions and jobs in Redis."""

from flask import Flask

from .admin import bp as admin
from .carts import bp as carts
from .login import bp as login


def create_app() -> Flask:
    app = Flask(__name__)
    app.register_blueprint(admin)
    app.register_blueprint(carts)
    app.register_blueprint(login)
    return app
