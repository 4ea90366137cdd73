"""Keys and checks."""
import re

from .config import PREFIX


def cart_key(name):
    return f"{PREFIX}:cart:{name}"


def checked(value: str) -> str:
    if not re.fullmatch(r"[a-z0-9-]{1,64}", value):
        raise ValueError("not a slug")
    return value
