import redis

from app import settings
from app.log import debug, log

log.info("connecting to %s", settings.REDIS_URL)
#                            ^^^^^^^^^^^^^^^^^^ secret-logging
log.info("connecting to %s", settings.REDIS_HOST)
log.info("with %s", settings.REDIS)
#                   ^^^^^^^^^^^^^^ secret-logging
log.info("to %s", settings.REDIS["host"])
debug("password %s", settings.REDIS_PASSWORD)
#                    ^^^^^^^^^^^^^^^^^^^^^^^ secret-logging
print(f"password: {settings.REDIS_PASSWORD}")
#                  ^^^^^^^^^^^^^^^^^^^^^^^ secret-logging
client = redis.from_url(settings.REDIS_URL)
try:
    client.ping()
except redis.ConnectionError as error:
    log.error("no Redis: %s", error)
log.info("length %d", len(settings.REDIS_PASSWORD or ""))
