"""Ways to write a line."""
import logging
import os
import sys
import warnings

import click
import redis
import sentry_sdk
import structlog
from flask import Flask, current_app
from loguru import logger

app = Flask(__name__)
redis_password = os.environ["REDIS_PASSWORD"]
log = logging.getLogger("app")
slog = structlog.get_logger()
client = redis.Redis(host="localhost", password=redis_password)

print("password", redis_password)
#                 ^^^^^^^^^^^^^^ secret-logging certain error
print(f"password={redis_password}")
#                 ^^^^^^^^^^^^^^ secret-logging
logging.debug("password " + redis_password)
#                           ^^^^^^^^^^^^^^ secret-logging
log.warning("password: {}".format(redis_password))
#                                 ^^^^^^^^^^^^^^ secret-logging
log.error("password: %s" % redis_password)
#                          ^^^^^^^^^^^^^^ secret-logging
log.info("connect", extra={"password": redis_password})
#                                      ^^^^^^^^^^^^^^ secret-logging
logger.info("password {}", redis_password)
#                          ^^^^^^^^^^^^^^ secret-logging
slog.info("connect", password=redis_password)
#                             ^^^^^^^^^^^^^^ secret-logging
app.logger.info(redis_password)
#               ^^^^^^^^^^^^^^ secret-logging
click.echo(redis_password)
#          ^^^^^^^^^^^^^^ secret-logging
sys.stderr.write(redis_password)
#                ^^^^^^^^^^^^^^ secret-logging
warnings.warn(redis_password)
#             ^^^^^^^^^^^^^^ secret-logging
sentry_sdk.capture_message(f"cannot log in with {redis_password}")
#                                                ^^^^^^^^^^^^^^ secret-logging


def fail() -> None:
    current_app.logger.error("bad password %s", redis_password)
    #                                           ^^^^^^^^^^^^^^ secret-logging
    raise RuntimeError(f"cannot log in with {redis_password}")
    #                                        ^^^^^^^^^^^^^^ secret-logging
