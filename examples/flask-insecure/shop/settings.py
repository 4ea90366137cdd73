"""Settings of the shop."""

import os

REDIS_HOST = "redis.shop.example"
REDIS_PORT = 6379

# Works on every laptop, and in production on the day when the variable is missing.
REDIS_PASSWORD = os.environ.get("REDIS_PASSWORD", "s3same-open")

SESSION_URL = "rediss://sessions:Qu1et-R1ver-42@sessions.shop.example:6380/0"
