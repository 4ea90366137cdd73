"""Job queue of the mailer."""
import os

import redis

queue = redis.Redis(
    host="queue.example.com",
    password=os.environ["REDIS_PASSWORD"],
    ssl=True,
    ssl_cert_reqs="required",
    ssl_check_hostname=True,
    ssl_ca_certs=os.environ["REDIS_CA_CERTS"],
)
