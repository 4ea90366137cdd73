import redis
from django.views.decorators.http import require_GET

from web.helpers import get_client_ip

r = redis.Redis()


@require_GET
def limited(request):
    ip = get_client_ip(request)
    r.incr(f"rate:{ip}")
    #              ^^ key-injection request warning
    r.incr(f"rate:{request.META['REMOTE_ADDR']}")
    r.incr(f"rate:{request.user.id}")
