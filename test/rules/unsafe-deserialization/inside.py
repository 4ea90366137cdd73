"""What a constructor reads and decodes itself is told there, and not again where it is called."""
import pickle

import redis


class Store:
    def __init__(self, client):
        self.redis = client

    def get(self, key):
        return self.redis.get(key)


class Session:
    def __init__(self, app, key=None):
        self.values = pickle.loads(app.session_store.redis.get(key))
#                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error


class Sessions:
    def open(self, app, request):
        return Session(app, request.cookies["session"])


class App:
    session_store = Store(redis.Redis())


def current():
    return Session(App(), "a")
