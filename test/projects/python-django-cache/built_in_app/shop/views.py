import random

from django.core.cache import cache
from django.http import JsonResponse


def show(request):
    cache.get(request.GET["key"])
    #         ^^^^^^^^^^^^^^^^^^ key-injection request information
    return JsonResponse({})


def send_code(user_id: int):
    otp = random.randint(100000, 999999)
    cache.set(f"otp_{user_id}", otp, 300)
    #                           ^^^ raw-secret-storage certain warning
    return otp
