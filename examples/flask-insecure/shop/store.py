"""The Redis clients of the shop."""

import logging

import redis

from .settings import REDIS_HOST, REDIS_PASSWORD, REDIS_PORT, SESSION_URL

log = logging.getLogger(__name__)

# No TLS: the password and every cart can be read on the way.
carts = redis.Redis(host=REDIS_HOST, port=REDIS_PORT, password=REDIS_PASSWORD)

# TLS, but anyone may pose as the server.
sessions = redis.from_url(SESSION_URL, ssl_cert_reqs=None)

# TLS, but anyone who reaches the port may do anything.
flags = redis.Redis(host="flags.shop.example", port=6380, ssl=True)

log.info("sessions are kept at %s", SESSION_URL)
