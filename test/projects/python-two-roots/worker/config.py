import os

REDIS_HOST = "localhost"
REDIS_PASSWORD = os.environ["WORKER_REDIS_PASSWORD"]
