"""What urls.py lets pass."""
import os

import redis
from django.http import JsonResponse
from django.views import View
from rest_framework.decorators import action
from rest_framework.viewsets import ViewSet

store = redis.from_url(os.environ["REDIS_URL"])


def show(request, key):
    return JsonResponse({"v": store.get(f"show:{key}")})
    #                                           ^^^ key-injection request information


def number(request, key):
    return JsonResponse({"v": store.get(f"number:{key}")})


def anything(request, key):
    return JsonResponse({"v": store.get(f"anything:{key}")})
    #                                               ^^^ key-injection request information


def digits(request, key):
    return JsonResponse({"v": store.get(f"digits:{key}")})


class Detail(View):
    def get(self, request, *args, **kwargs):
        store.get(f"page:{kwargs['page']}")
        store.get(f"args:{args[0]}")
        #                 ^^^^^^^ key-injection parameter
        return JsonResponse({"v": store.get(f"detail:{kwargs['key']}")})
        #                                             ^^^^^^^^^^^^^ key-injection request information

    def post(self, request, *args, **kwargs):
        store.get(f"page:{self.kwargs['page']}")
        return JsonResponse({"v": store.get(f"detail:{self.kwargs['key']}")})
        #                                             ^^^^^^^^^^^^^^^^^^ key-injection request information


class Pages(View):
    def get(self, request, *args, **kwargs):
        return JsonResponse({"v": store.get(f"page:{self.kwargs['page']}:{kwargs['page']}")})


class Both(View):
    """One of its routes lets anything pass."""

    def get(self, request, *args, **kwargs):
        return JsonResponse({"v": store.get(f"page:{self.kwargs['page']}")})
        #                                           ^^^^^^^^^^^^^^^^^^^ key-injection request information


class Lost(View):
    """No route leads here: who calls it may give anything."""

    def get(self, request, **kwargs):
        return JsonResponse({"v": store.get(f"lost:{kwargs['page']}")})
        #                                           ^^^^^^^^^^^^^^ key-injection parameter


class Sets(ViewSet):
    def retrieve(self, request, pk=None):
        return JsonResponse({"v": store.get(f"set:{pk}")})
        #                                          ^^ key-injection request information

    @action(detail=False, url_path=r"count/(?P<count>\d+)")
    def count(self, request, count=None):
        return JsonResponse({"v": store.get(f"count:{count}")})
