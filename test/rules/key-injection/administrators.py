"""Routes that only administrators reach, by what stands before them; and requests that somebody signed."""
import hashlib
import hmac
import os

import redis
from decorators import admin_required, login_required, roles_required
from fastapi import APIRouter, Depends, HTTPException, Request
from flask import Flask, abort, g, request
from security import get_current_admin, get_current_user
from rest_framework.permissions import IsAdminUser, IsAuthenticated
from rest_framework.views import APIView

app = Flask(__name__)
router = APIRouter(dependencies=[Depends(get_current_admin)])
open_router = APIRouter(dependencies=[Depends(get_current_user)])
client = redis.Redis.from_url(os.environ["REDIS_URL"])
SECRET = os.environ["SECRET"]


@app.get("/keys/<name>")
@admin_required
def of_administrators(name):
    return client.get(name)
    #                 ^^^^ key-injection request information


@app.get("/admin/keys/<name>")
@login_required
def of_anybody(name):
    return client.get(name)
    #                 ^^^^ key-injection request warning


@app.get("/roles/<name>")
@roles_required("admin", "editor")
def of_editors(name):
    return client.get(name)
    #                 ^^^^ key-injection request warning


@app.get("/asked/<name>")
def asked(name):
    if not g.user.is_admin:
        abort(403)
    return client.get(name)
    #                 ^^^^ key-injection request information


@app.get("/either/<name>")
def either(name):
    if g.user.is_admin or g.user.is_active:
        return client.get(name)
        #                 ^^^^ key-injection request warning
    return None


@app.get("/others/<name>")
def others(name):
    if not g.user.is_admin:
        return client.get(name)
        #                 ^^^^ key-injection request warning
    return None


@router.get("/router/{name}")
def behind_router(name: str):
    return client.get(name)
    #                 ^^^^ key-injection request information


@open_router.get("/open/{name}")
def behind_open_router(name: str):
    return client.get(name)
    #                 ^^^^ key-injection request warning


@open_router.get("/dependency/{name}")
def behind_dependency(name: str, user=Depends(get_current_admin)):
    return client.get(name)
    #                 ^^^^ key-injection request information


@open_router.get("/default/{name}")
def with_default(name: str, role: str = "admin"):
    return client.get(name)
    #                 ^^^^ key-injection request warning


class Keys(APIView):
    permission_classes = [IsAdminUser]

    def get(self, request):
        return client.get(request.query_params["name"])
        #                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information


class OwnKeys(APIView):
    permission_classes = [IsAuthenticated]

    def get(self, request):
        return client.get(request.query_params["name"])
        #                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request warning


def verify_hmac(params):
    text = "&".join(f"{k}={v}" for k, v in params.items() if k != "hmac")
    return hmac.new(SECRET.encode(), text.encode(), hashlib.sha256).hexdigest() == params.get("hmac")


@app.get("/install")
def install():
    shop = request.args.get("shop")
    if not verify_hmac(request.args):
        abort(403)
    client.set(shop, "1", ex=60)
    #          ^^^^ key-injection request information
    return "ok"


@app.get("/unsigned")
def unsigned():
    shop = request.args.get("shop")
    if not verify_hmac(request.form):
        abort(403)
    client.set(shop, "1", ex=60)
    #          ^^^^ key-injection request warning
    return "ok"
