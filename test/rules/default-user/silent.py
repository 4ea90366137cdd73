"""Named users, no password at all, and what cannot be known."""
import os

import redis
from redis_entraid.cred_provider import create_from_default_azure_credential

HOST = "localhost"


def connect(options, name=None):
    redis.Redis(**options)
    redis.Redis(host=HOST, password=os.environ["REDIS_PASSWORD"], **options)
    return redis.Redis(host=HOST, username=name, password=os.environ["REDIS_PASSWORD"])


nobody = redis.Redis(host=HOST)
elsewhere = redis.from_url(os.environ["REDIS_URL"])
by_url = redis.from_url(f"rediss://shop:{os.environ['REDIS_PASSWORD']}@redis.example.com:6380/0")
provided = redis.Redis(host=HOST, credential_provider=create_from_default_azure_credential(("a",)))
