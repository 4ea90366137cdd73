"""URLs of settings that are read with a method, or stand in an object, and codes that another function keeps."""
import logging
import secrets

import redis
from flask import current_app

from config import config

log = logging.getLogger(__name__)
client = redis.Redis()


def connect():
    url = current_app.config.get("REDIS_URL", "redis://localhost:6379/0")
    log.info("cache at %s", url)
    #                       ^^^ secret-logging possible information
    log.info("cache at %s", config.redis.url)
    #                       ^^^^^^^^^^^^^^^^ secret-logging possible information
    log.info("pages at %s", config.pages.url)
    home = current_app.config.get("HOME_URL", "/")
    log.info("home is %s", home)
    return redis.Redis.from_url(url)


def new_code(user: int) -> str:
    otp = f"{secrets.randbelow(10**6):06}"
    client.setex(f"otp:{user}", 300, otp)
    #                                ^^^ raw-secret-storage
    return otp


def send(user: int) -> None:
    number = new_code(user)
    log.debug("sent %s", number)
    #                    ^^^^^^ secret-logging certain error
