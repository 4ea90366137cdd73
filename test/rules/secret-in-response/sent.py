"""What must not reach a client."""
import os
import traceback

import redis
from aiohttp import web
from django.http import HttpResponse, JsonResponse
from fastapi import FastAPI, HTTPException
from fastapi.responses import JSONResponse
from flask import Flask, abort, jsonify, make_response, render_template
from redis.exceptions import ConnectionError as RedisDown
from rest_framework.response import Response

flask_app = Flask(__name__)
api = FastAPI()
password = os.environ["REDIS_PASSWORD"]
url = f"redis://:{password}@localhost:6379/0"
r = redis.Redis(host="localhost", password=password)


@flask_app.route("/key")
def key():
    try:
        value = r.get("greeting")
        if value is None:
            return jsonify({"error": "not there"}), 404
        return jsonify({"value": value.decode("utf-8")})
    except Exception as e:
        return jsonify({"error": str(e)}), 500
        #                            ^ secret-in-response


@flask_app.route("/text")
def text():
    try:
        r.ping()
    except Exception as e:
        return f"redis is down: {e}"
        #                        ^ secret-in-response
    return "ok"


@flask_app.route("/dict")
def dictionary():
    try:
        r.ping()
    except redis.exceptions.ConnectionError as exc:
        return {"status": "down", "detail": repr(exc)}, 503
        #                                        ^^^ secret-in-response
    return {"status": "up"}


@flask_app.route("/abort")
def aborted():
    try:
        r.set("a", 1)
    except RedisDown as e:
        abort(500, description=str(e))
        #                          ^ secret-in-response
    return "ok"


@flask_app.route("/response")
def made():
    try:
        r.set("a", 1)
    except (redis.TimeoutError, redis.ConnectionError) as e:
        return make_response(str(e), 500)
        #                        ^ secret-in-response
    return "ok"


@flask_app.route("/template")
def template():
    try:
        info = r.info()
    except redis.RedisError as e:
        return render_template("error.html", message=e)
        #                                            ^ secret-in-response
    return render_template("info.html", memory=info["used_memory"])


@flask_app.route("/trace")
def trace():
    try:
        r.set("a", 1)
    except redis.RedisError:
        return jsonify(trace=traceback.format_exc()), 500
        #                    ^^^^^^^^^^^^^^^^^^^^^^ secret-in-response
    return "ok"


@flask_app.route("/variable")
def variable():
    try:
        r.set("a", 1)
    except redis.RedisError as e:
        message = f"cannot write: {e}"
        return jsonify(error=message), 500
        #                    ^^^^^^^ secret-in-response
    return "ok"


@flask_app.route("/args")
def args():
    try:
        r.set("a", 1)
    except redis.RedisError as e:
        return jsonify(error=e.args), 500
        #                    ^^^^^^ secret-in-response
    return "ok"


@api.get("/health")
async def health():
    try:
        await redis.asyncio.Redis(host="localhost").ping()
    except Exception as e:
        raise HTTPException(status_code=503, detail=f"redis: {e}")
        #                                                     ^ secret-in-response
    return {"redis": "up"}


@api.get("/ready")
async def ready():
    try:
        r.ping()
        return {"redis": "up"}
    except Exception as e:
        return {"redis": "down", "error": str(e)}
        #                                     ^ secret-in-response


@api.get("/json")
async def json_response():
    try:
        r.ping()
    except redis.ConnectionError as e:
        return JSONResponse({"error": str(e)}, status_code=503)
        #                                 ^ secret-in-response
    return {"redis": "up"}


def django_view(request):
    try:
        r.ping()
    except redis.ConnectionError as e:
        return HttpResponse(str(e), status=500)
        #                       ^ secret-in-response
    return JsonResponse({"ok": True})


def rest_view(request):
    try:
        r.set("a", 1)
    except redis.RedisError as e:
        return Response({"error": str(e)}, status=500)
        #                             ^ secret-in-response
    return Response({"ok": True})


async def aio(request):
    try:
        r.ping()
    except redis.RedisError as e:
        return web.json_response({"error": str(e)}, status=500)
        #                                      ^ secret-in-response
    return web.json_response({"ok": True})


@flask_app.route("/otp")
def otp():
    return jsonify(code=r.get("otp:7"))
    #                   ^^^^^^^^^^^^^^ secret-in-response


@flask_app.route("/token")
def token():
    access_token = r.get("wx")
    return jsonify({"access_token": access_token.decode()})
    #                               ^^^^^^^^^^^^ secret-in-response


@flask_app.route("/settings")
def settings():
    return jsonify(redis=url)
    #                    ^^^ secret-in-response


@flask_app.route("/password")
def shown():
    return {"password": password}
    #                   ^^^^^^^^ secret-in-response


@api.get("/keys")
def keys():
    api_key = r.hget("user:1", "api_key")
    return {"key": api_key}
    #              ^^^^^^^ secret-in-response


@api.get("/pool")
def pool():
    return {"pool": str(r.get_connection_kwargs())}
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-response


@api.post("/code")
def send_code(user: int):
    code = make_response(user)
    r.setex("otp:now", 300, code)
    #                       ^^^^ raw-secret-storage
    state = make_response(user)
    r.setex("oauth_state:now", 300, state)
    return {"sent": True, "code": code, "state": state}
    #                             ^^^^ secret-in-response
