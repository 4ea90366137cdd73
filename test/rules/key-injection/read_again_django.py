"""What serializers and forms have let pass may be read again from the request."""
import os

import redis
from django import forms
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

r = redis.Redis.from_url(os.environ["REDIS_URL"])


class D(serializers.Serializer):
    id = serializers.UUIDField()
    note = serializers.CharField()

class V(APIView):
    def post(self, request):
        s = D(data=request.data)
        s.is_valid(raise_exception=True)
        r.get(request.data["id"])
        r.get(request.data["note"])
#             ^^^^^^^^^^^^^^^^^^^^ key-injection request warning

    def put(self, request):
        s = D(data=request.data)
        if s.is_valid():
            r.get(request.data["id"])
        r.get(request.data["id"])
#             ^^^^^^^^^^^^^^^^^^ key-injection request warning

    def patch(self, request):
        s = D(data=request.data)
        if not s.is_valid():
            return Response(s.errors)
        r.get(request.data.get("id"))

class F(forms.Form):
    code = forms.SlugField()
    note = forms.CharField()

def view(request):
    form = F(request.POST)
    if form.is_valid():
        r.get(request.POST["code"])
        r.get(request.POST["note"])
#             ^^^^^^^^^^^^^^^^^^^^ key-injection request warning
