"""Values that cannot do harm, in ways that people write them."""
import datetime
import enum
import hashlib
import hmac
import os
import secrets
import socket
import time
import uuid
from typing import Final, NewType

UserId = NewType("UserId", int)
VERSION: Final = "v2"


class Level(str, enum.Enum):
    LOW = "low"
    HIGH = "high"

    @property
    def key(self):
        return f"level:{self.value}"


class Area:
    NORTH = "north"
    ALL = (NORTH, "south")


def today():
    return datetime.date.today().isoformat()


def token():
    return secrets.token_urlsafe(32)


def signature(text):
    return hmac.new(b"k", text.encode(), hashlib.sha256).hexdigest()


def host():
    return socket.gethostname()


def instance():
    return f"{host()}:{os.getpid()}:{uuid.uuid4()}:{int(time.time())}"
