"""Start-up of the worker."""
import logging
import os
from urllib.parse import urlsplit

import redis

log = logging.getLogger(__name__)
password = os.environ["REDIS_PASSWORD"]
url = f"redis://:{password}@localhost:6379/0"

log.info("connecting to %s", urlsplit(url).hostname)
client = redis.from_url(url)
log.info("connected, %d keys", client.dbsize())
