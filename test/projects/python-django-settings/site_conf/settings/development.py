from .base import *  # noqa: F403

CACHES["default"]["LOCATION"] = "redis://127.0.0.1:6379/1"
