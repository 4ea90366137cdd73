import redis


class Store:
    """An extension in the manner of Flask: what it does not have itself, its client has."""

    def __init__(self, app=None, strict=True):
        self._client = None
        self.provider_class = redis.StrictRedis if strict else redis.Redis
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        self._client = self.provider_class.from_url(app.config.get("STORE_URL"))

    def __getattr__(self, name):
        return getattr(self._client, name)


class Wrapped:
    """What this one hands on is no client."""

    def __init__(self, inner):
        self._inner = {}

    def __getattr__(self, name):
        return getattr(self._inner, name)


store = Store()
wrapped = Wrapped(store)
