"""Job queue of the mailer."""
import os

import redis

queue = redis.Redis(
    host="queue.example.com",
    password=os.environ["REDIS_PASSWORD"],
    ssl=True,
    ssl_cert_reqs=None,  # the certificate is self-signed
#   ^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
)
