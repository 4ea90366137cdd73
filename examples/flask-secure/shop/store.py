"""The Redis clients of the shop."""

import logging
import os

import redis

from .settings import REDIS_CA_CERTS, REDIS_HOST, REDIS_PASSWORD, REDIS_PORT, SESSION_URL

log = logging.getLogger(__name__)

carts = redis.Redis(
    host=REDIS_HOST, port=REDIS_PORT, username="carts", password=REDIS_PASSWORD, ssl=True, ssl_ca_certs=REDIS_CA_CERTS
)

sessions = redis.from_url(SESSION_URL)

flags = redis.Redis(
    host="flags.shop.example",
    port=6380,
    username="shop",
    password=os.environ["FLAGS_PASSWORD"],
    ssl=True,
    ssl_ca_certs=REDIS_CA_CERTS,
)

log.info("carts are kept at %s", REDIS_HOST)
