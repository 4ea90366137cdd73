"""URLs that are given a name here and used elsewhere."""
import os

HOST = os.environ["REDIS_HOST"]
SESSION_STORE_URL = "redis://sessions.example.com:6379/0"
#                            ^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
REDIS_CACHE_URL = f"redis://{HOST}:6379/1"
#                            ^^^^ plaintext-connection possible information
LOCKS_URL = os.getenv("LOCKS_URL", "redis://locks.example.com:6379/0")
#                                           ^^^^^^^^^^^^^^^^^ plaintext-connection possible information
LOCAL_URL = os.getenv("LOCAL_URL", "redis://localhost:6379/0")
SECURE_URL = "rediss://secure.example.com:6380/0"
EXAMPLE_URL = "redis://example.example.com"
HELP = "Use redis://cache.example.com here"


def get_redis_url() -> str:
    return f"redis://{HOST}:6379/2"
    #                 ^^^^ plaintext-connection possible information
