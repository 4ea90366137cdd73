import random

from django.core.cache import cache, caches
from django.http import JsonResponse

from .keys import forget


def show(request, slug):
    cache.get(f"page_{slug}")
    #                 ^^^^ key-injection request information
    cache.delete_pattern(request.GET["pattern"])
    #                    ^^^^^^^^^^^^^^^^^^^^^^ key-injection request warning
    caches["default"].get(request.GET["key"])
    #                     ^^^^^^^^^^^^^^^^^^ key-injection request information
    caches["local"].get(request.GET["key"])
    forget(request.GET["q"])
    #      ^^^^^^^^^^^^^^^^ key-injection request warning
    return JsonResponse({})


def send_code(user_id: int):
    otp = random.randint(100000, 999999)
    cache.set(f"otp_{user_id}", otp, 300)
    #                           ^^^ raw-secret-storage certain warning
    return otp
