"""Start-up of the worker."""
import logging
import os

import redis

log = logging.getLogger(__name__)
password = os.environ["REDIS_PASSWORD"]
url = f"redis://:{password}@localhost:6379/0"

log.info("connecting to %s", url)
#                            ^^^ secret-logging certain error
#> log.info("connecting to %s", "[redacted]")
client = redis.from_url(url)
log.info("connected, %d keys", client.dbsize())
