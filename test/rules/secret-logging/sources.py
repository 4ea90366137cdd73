"""What must not be logged."""
import logging
import os

import redis
from django.conf import settings

log = logging.getLogger(__name__)
options = {"host": "localhost", "password": os.environ["REDIS_PASSWORD"]}
client = redis.Redis(**options)
pool = redis.ConnectionPool.from_url(os.environ["REDIS_URL"])

log.info("options: %s", options)
#                       ^^^^^^^ secret-logging certain error
log.info("password: %s", options["password"])
#                        ^^^^^^^^^^^^^^^^^^^ secret-logging certain error
log.debug("pool: %s", pool.connection_kwargs)
#                     ^^^^^^^^^^^^^^^^^^^^^^ secret-logging
log.debug("client: %s", client.get_connection_kwargs())
#                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-logging
log.info("cache at %s", settings.REDIS_URL)
#                       ^^^^^^^^^^^^^^^^^^ secret-logging possible information
log.info("cache at %s", os.environ["REDIS_URL"])
#                       ^^^^^^^^^^^^^^^^^^^^^^^ secret-logging possible information


def login(user_id: int, code: str) -> bool:
    token = client.get(f"session_token:{user_id}")
    log.info("token of %s is %s", user_id, token)
    #                                      ^^^^^ secret-logging
    otp = client.get(f"otp:{user_id}")
    print("expected", otp)
    #                 ^^^ secret-logging
    api_key = os.urandom(16).hex()
    client.set(f"api_key:{user_id}", api_key, ex=60)
    #                                ^^^^^^^ raw-secret-storage
    log.info("new key %s", api_key)
    #                      ^^^^^^^ secret-logging
    return otp == code
