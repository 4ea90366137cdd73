"""What clients may see."""
import hashlib
import hmac
import json
import logging
import secrets

import redis
import requests
from fastapi import FastAPI, HTTPException
from flask import Flask, jsonify, request
from sqlalchemy import text

from .models import session

app = Flask(__name__)
api = FastAPI()
log = logging.getLogger(__name__)
r = redis.Redis(host="localhost")


@app.route("/fixed")
def fixed():
    try:
        r.ping()
    except redis.ConnectionError as e:
        log.error("redis: %s", e)
        return jsonify(error="unavailable"), 503
    return jsonify(ok=True)


@app.route("/class")
def error_class():
    try:
        r.ping()
    except Exception as e:
        return jsonify(error=type(e).__name__, kind=e.__class__.__name__), 503
    return jsonify(ok=True)


@app.route("/sql")
def sql():
    try:
        return jsonify(count=session.execute(text("select 1")).scalar())
    except Exception as e:
        return jsonify(error=str(e)), 500


@app.route("/http")
def http():
    try:
        reply = requests.get("https://example.com", timeout=5)
        r.set("reply", reply.text, ex=60)
    except requests.RequestException as e:
        return jsonify(error=str(e)), 502
    return jsonify(ok=True)


@app.route("/input")
def invalid():
    try:
        number = int(request.args["n"])
    except ValueError as e:
        return jsonify(error=str(e)), 400
    return jsonify(n=r.get(f"n:{number}"))


@app.route("/value")
def value():
    try:
        r.set("n", int(request.args["n"]))
    except ValueError as e:
        return jsonify(error=str(e)), 400
    return jsonify(ok=True)


@app.route("/values")
def values():
    return jsonify(greeting=r.get("greeting"), visits=r.get("visits"), names=[n.decode() for n in r.lrange("names", 0, -1)])


@app.route("/login")
def login():
    token = secrets.token_urlsafe(32)
    r.set(f"login:{hashlib.sha256(token.encode()).hexdigest()}", 1, ex=60)
    return jsonify(token=token)


@app.route("/check")
def check():
    expected = r.get("otp:7") or b""
    return jsonify(ok=hmac.compare_digest(expected, request.args["code"].encode()), length=len(expected))


@app.route("/ttl")
def ttl():
    return jsonify(ttl=r.ttl("otp:7"), there=bool(r.get("otp:7")), exists=r.exists("otp:7"))


@app.route("/fingerprint")
def fingerprint():
    token = r.get("access_token") or b""
    return jsonify(fingerprint=hashlib.sha256(token).hexdigest()[:8])


@api.get("/id")
def session_id():
    return {"token_id": r.get("token_id:7"), "token_count": r.get("token_count")}


@api.get("/health")
def health():
    try:
        return {"redis": r.ping()}
    except Exception:
        raise HTTPException(status_code=503, detail="redis is down")


@api.get("/other")
def other():
    try:
        r.ping()
    except redis.RedisError as e:
        log.exception("down: %s", e)
    return {"e": "m"}


def helper():
    try:
        r.ping()
    except redis.RedisError as e:
        return {"error": str(e)}
    return {}


@app.route("/parse")
def parse():
    try:
        return jsonify(json.loads(r.get("settings") or b"{}"))
    except json.JSONDecodeError as e:
        return jsonify(error=str(e)), 500


@app.route("/raise")
def raised():
    try:
        return jsonify(n=r.incr("n"))
    except redis.RedisError as e:
        raise RuntimeError("cannot count") from e


@app.route("/nested")
def nested():
    try:
        r.set("a", 1)
    except redis.RedisError as e:
        log.warning("cannot write: %s", e)
        try:
            number = int(request.args["n"])
        except ValueError as problem:
            return jsonify(error=str(problem)), 400
        return jsonify(n=number)
    return jsonify(ok=True)


@app.route("/narrow")
def narrow():
    try:
        r.set("a", 1)
    except Exception as e:
        if isinstance(e, LookupError):
            return jsonify(error=str(e)), 404
        return jsonify(error="unavailable"), 503
    return jsonify(ok=True)


@app.route("/model")
def model():
    try:
        user = session.get(request.args["id"])
        r.set("seen", user.name, ex=60)
    except Exception as e:
        return jsonify(error=str(e)), 500
    return jsonify(ok=True)


@app.route("/whoami")
def whoami():
    stored = json.loads(r.get("session:7") or b"{}")
    return jsonify(user=stored.get("user"), roles=stored.get("roles", []))


@app.route("/counts")
def counts():
    return jsonify(token_count=r.scard("tokens"), otp_attempts=int(r.get("otp_attempts:7") or 0), keys=r.dbsize())


@app.route("/masked")
def masked():
    api_key = (r.get("api_key:7") or b"").decode()
    return jsonify(hint=mask(api_key), length=len(api_key))


def mask(text: str) -> str:
    return "*" * len(text)


@app.route("/public")
def public():
    return jsonify(public_key=r.get("public_key:7"), version=r.info()["redis_version"])


@app.route("/host")
def host():
    return jsonify(host="localhost", port=6379, connected=bool(r.ping()))


@app.route("/verified")
def verified():
    otp = r.get("otp:7")
    return jsonify(verified=otp is not None and otp.decode() == request.args["code"])


@app.route("/cookie")
def cookie():
    reply = jsonify(ok=True)
    session_token = r.get("login:7") or b""
    reply.set_cookie("session", session_token.decode(), httponly=True, secure=True)
    return reply
