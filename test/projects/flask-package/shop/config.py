"""Settings that other modules use."""
import os

REDIS_HOST = "cache.example.com"
REDIS_PASSWORD = os.environ.get("REDIS_PASSWORD", "sh0p-pw")
#                                                 ^^^^^^^^^ hardcoded-password certain error
PREFIX = "shop"


class Config:
    CERT_REQS = "none"
