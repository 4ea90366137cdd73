"""The first or last few characters of a secret, also in functions that are called."""
import logging

import redis
from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)
password = "p4q9-Tr7-zz"
#          ^^^^^^^^^^^^^ hardcoded-password
r = redis.Redis(password=password)


def begin(token: str) -> None:
    log.info("begins with %s", token[:8] + "...")
    log.info(f"ends with {token[-4:]}, {token[0:6]}")


def most(token: str) -> None:
    log.info("most of it is %s", token[:40])


def rest(token: str) -> None:
    log.info("without the beginning: %s", token[7:])


def masked(value: str) -> str:
    return f"{value[:2]}{'*' * (len(value) - 2)}"


@app.get("/me")
def me():
    token = request.headers["Authorization"]
    begin(token)
    most(token)
    #    ^^^^^ secret-logging certain error
    rest(token)
    #    ^^^^^ secret-logging certain error
    settings = {"redis": {"password": masked(password) if password else "none"}}
    print(settings)
    return r.get(token)
    #            ^^^^^ key-injection request warning
