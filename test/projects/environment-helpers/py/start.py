import logging

import redis

from .config import config

logger = logging.getLogger(__name__)


def connect(host, port, password=None):
    client = redis.Redis(host=host, port=port, password=password, ssl=True)
    logger.info(f"connected to {host!r}:{port!r}")
    return client


client = connect(host=config.redis_host, port=6379, password=config.redis_password)
logger.info("at %s", config.redis_host)
logger.info("with %s", config.redis_password)
#                      ^^^^^^^^^^^^^^^^^^^^^ secret-logging certain
other = redis.Redis(host="store.example.com", password=config.broker, ssl=True)
logger.info("the other with %s", config.broker)
#                                ^^^^^^^^^^^^^ secret-logging certain
