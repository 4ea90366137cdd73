from flask import Flask, request

app = Flask(__name__)
redis_url = "redis://:sh0p-late@cache.example.com:6379/0"
#                     ^^^^^^^^^ hardcoded-password certain error
#                               ^^^^^^^^^^^^^^^^^ plaintext-connection certain warning

from shop import cache  # noqa: E402  (the cache needs the application)


@app.get("/late")
def late():
    from shop.cache import store

    store.get(f"late:{request.args['q']}")
    #                 ^^^^^^^^^^^^^^^^^ key-injection request information
    cache.store.get("fixed")
    return ""
