"""What the rest of the application may use."""
from .client import client as cache_client, connect
from .keys import *

__all__ = ["cache_client", "connect", "profile_key", "PREFIX"]
