"""Nothing says that this cache is in Redis."""
from django.core.cache import cache
from django.http import JsonResponse


def show(request):
    cache.get(request.GET["key"])
    return JsonResponse({})
