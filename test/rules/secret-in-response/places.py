"""Where secrets of Redis stand, and how they get out."""
import os

import redis
from flask import Flask, jsonify, make_response

from .clients import operator

app = Flask(__name__)
password = os.environ["REDIS_PASSWORD"]
r = redis.Redis(host="localhost", password=password)


@app.get("/kwargs")
def kwargs():
    return jsonify(options=r.connection_pool.connection_kwargs)
    #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-response


@app.get("/option")
def option():
    return jsonify(word=r.connection_pool.connection_kwargs.get("password"), db=r.connection_pool.connection_kwargs.get("db"))
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-response


@app.get("/config")
def config():
    return jsonify(auth=operator.config_get("requirepass"), memory=operator.config_get("maxmemory"))
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-response


@app.get("/header")
def header():
    reply = make_response("ok")
    reply.headers["X-Cache-Auth"] = password
    #                               ^^^^^^^^ secret-in-response
    reply.headers["X-Cache-Keys"] = str(r.dbsize())
    reply.headers["X-Access-Token"] = r.get("access_token:7")
    return reply


@app.get("/members")
def members():
    return jsonify(tokens=[t.decode() for t in r.smembers("refresh_tokens:7")], names=list(r.smembers("names")))
    # MISSING             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-response


@app.get("/set")
def whole_set():
    refresh_tokens = r.smembers("user:7:refresh_tokens")
    return jsonify(tokens=list(refresh_tokens), count=len(refresh_tokens))
    #                     ^^^^^^^^^^^^^^^^^^^^ secret-in-response


@app.get("/listed")
def listed():
    refresh_tokens = list(r.smembers("user:7:refresh_tokens"))
    return jsonify(tokens=refresh_tokens)
    #                     ^^^^^^^^^^^^^^ secret-in-response


@app.get("/jwks")
def jwks():
    return jsonify(key=r.get("jwt:public_key").decode(), issuer=r.get("issuer"))


@app.errorhandler(redis.RedisError)
def on_redis_error(error):
    return jsonify(error=str(error)), 503
    #                        ^^^^^ secret-in-response


@app.errorhandler(404)
def on_missing(error):
    return jsonify(error=str(error)), 404
