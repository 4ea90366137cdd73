"""A home-made extension."""
import redis


class Store:
    def __init__(self, app=None):
        self.client = None
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        self.client = redis.from_url(app.config["REDIS_URL"])
        app.extensions["store"] = self

    def fetch(self, name):
        return self.client.get(name)
