import redis
from django.conf import settings
from django.core.cache import cache, caches
from django_redis import get_redis_connection

conn = redis.StrictRedis(host=settings.REDIS_HOST, password=settings.REDIS_PASSWORD)
#                             ^^^^^^^^^^^^^^^^^^^ plaintext-connection possible


def profile(request):
    name = request.GET["name"]
    conn.get(f"profile:{name}")
    #                   ^^^^ key-injection request information
    get_redis_connection("default").get(f"profile:{name}")
    #                                              ^^^^ key-injection request information
