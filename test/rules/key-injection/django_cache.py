"""The cache of Django puts its prefix and version before every key."""
from django.http import HttpResponse
from django_redis import get_redis_connection
from django_redis.cache import RedisCache

cache = RedisCache("redis://localhost:6379/1", {})


def show(request):
    name = request.GET["name"]
    cache.get(name)
    #         ^^^^ key-injection request information
    cache.delete_pattern(f"{name}*")
    #                       ^^^^ key-injection request warning
    return HttpResponse(get_redis_connection("default").get(name))
    #                                                       ^^^^ key-injection request warning
