"""Dotted imports of one package, used by their whole names."""
import app.cache.client
import app.cache.locks
import app.settings


def run(request):
    name = request.GET["job"]
    app.cache.client.client.get(f"job:{name}")
    #                                  ^^^^ key-injection request warning
    app.cache.locks.locks.delete(f"job:{name}")
    #                                   ^^^^ key-injection request warning
    return app.settings.CACHE_HOST
