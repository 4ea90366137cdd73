"""Settings of the shop. A missing variable stops the program at start."""

import os

REDIS_HOST = "redis.shop.example"
REDIS_PORT = 6380
REDIS_PASSWORD = os.environ["REDIS_PASSWORD"]
REDIS_CA_CERTS = os.environ["REDIS_CA_CERTS"]

SESSION_URL = os.environ["SESSION_URL"]

REGIONS = {"eu": os.environ["REDIS_EU_URL"], "us": os.environ["REDIS_US_URL"]}
