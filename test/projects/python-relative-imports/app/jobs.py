"""Dotted imports of one package, used by their whole names."""
import app.cache.client
import app.cache.locks
import app.settings


def run(request):
    name = request.GET["job"]
    app.cache.client.client.get(f"job:{name}")
    #                                  ^^^^ key-injection request information
    app.cache.locks.locks.delete(f"job:{name}")
    #                                   ^^^^ key-injection request information
    return app.settings.CACHE_HOST
