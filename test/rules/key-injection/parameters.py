"""Parameters whose callers are not known."""
from enum import Enum
from uuid import UUID

import redis

r = redis.Redis()


class Kind(Enum):
    CART = "cart"


def by_name(name):
    return r.get(f"profile:{name}")
    #                       ^^^^ key-injection parameter information


def by_text(name: str, suffix: str = "v1"):
    return r.get(f"profile:{name}:{suffix}")
    #                       ^^^^ key-injection parameter information
    #                              ^^^^^^ key-injection parameter information


def pattern(prefix):
    return list(r.scan_iter(f"{prefix}:*"))
    #                          ^^^^^^ key-injection parameter information


# Types that cannot do harm, and wrappers.
def by_number(user_id: int):
    return r.get(f"profile:{user_id}")


def by_uuid(job: UUID, kind: Kind):
    return r.get(f"{kind.value}:{job}")


def whole(key):
    return r.get(key)


def formatted(number):
    return r.get("profile:%d" % number), r.get(f"profile:{number:d}")


def by_hash(token_hash: str, entry, hash_of: str):
    r.get(f"session:{token_hash}")
    r.get(f"entry:{entry.sha256}")
    r.get(f"entry:{hash_of}")
    #              ^^^^^^^ key-injection parameter
