"""A store that the program puts on its application, and a reader that decodes."""
import pickle
import flask
import redis


class RedisStore:
    def __init__(self, redisstore):
        self.redis = redisstore

    def get(self, key):
        value = self.redis.get(key)
        if value is None:
            raise KeyError(key)
        return value


class DictStore:
    def get(self, key):
        return {}[key]


class Session:
    def __init__(self, key=None, app=None):
        self.app = app or flask.current_app
        initial = pickle.loads(self.app.session_store.get(key))
#                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error


def init_app(app):
    if app.config.get("M"):
        app.session_store = DictStore()
    else:
        app.session_store = RedisStore(redis.StrictRedis().from_url(app.config["U"]))
    app.other = DictStore()


def fetch(key):
    item = app.redis.get(key)
    return None if item is None else pickle.loads(item)
#                                                 ^^^^ unsafe-deserialization certain error


def user(app):
    pickle.loads(app.other.get("x"))
    return fetch("a"), app.session_store.get("x")
