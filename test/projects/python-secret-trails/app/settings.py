import os

REDIS_URL = os.environ["REDIS_URL"]
REDIS_PASSWORD = os.environ.get("REDIS_PASSWORD")
REDIS_HOST = "localhost"
REDIS = {"host": REDIS_HOST, "password": REDIS_PASSWORD}
