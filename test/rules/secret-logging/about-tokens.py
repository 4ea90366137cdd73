# What is kept about a token may only say whose it is.
import json
import logging

import redis

r = redis.Redis(host="store.example.com", password=PASSWORD, ssl=True)
logger = logging.getLogger(__name__)


def claims_of(id_token):
    token = r.get("token:last")
    token_data = json.loads(token)
    logger.debug(f"known: {token_data}")
    #                      ^^^^^^^^^^ secret-logging possible information
    logger.debug(f"known: {token}")
    #                      ^^^^^ secret-logging certain
    return token_data
