"""Short-lived by the name of the key, whatever is kept with it."""
import hashlib
import secrets

import redis

r = redis.Redis(host="localhost")


def digest_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def reset_by_fingerprint(account: int) -> str:
    made = secrets.token_urlsafe(32)
    r.set(f"account:password-reset:{digest_of(made)}", account)
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry
    #>     r.set(f"account:password-reset:{digest_of(made)}", account, ex=3600)
    return made


def reset_by_random(account: int) -> str:
    link = secrets.token_urlsafe(32)
    r.set("reset:" + link, account)
    #     ^^^^^^^^^^^^^^^ secret-without-expiry
    return link


def sign_in_link(email_hash: int) -> None:
    r.hset(f"magicLink:{email_hash}", mapping={"at": 1})
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry


def form(sid_hash: int) -> str:
    form_field = secrets.token_urlsafe(24)
    r.setnx(f"csrf_token:{sid_hash}", form_field)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry
    return form_field


def sealed(box, value: str) -> None:
    r.set("billing:access_token", box.encrypt(value))
    #     ^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry


def several(account: int) -> None:
    r.mset({f"login_code:{account}": secrets.randbelow(10**6), f"login_attempts:{account}": 0})
    #                                ^^^^^^^^^^^^^^^^^^^^^^^^ raw-secret-storage
    #       ^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry


def kept_for_ever(account: int) -> None:
    r.persist(f"verify_email:{account}")
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry
    #! secret-without-expiry: how long it may live instead is not written anywhere
