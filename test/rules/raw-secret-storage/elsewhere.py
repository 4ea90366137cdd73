"""Secrets from the environment, from a key that is made, and in streams."""
import os

import redis
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519

r = redis.Redis(host="localhost")


def copied() -> None:
    r.set("config:mail_api_key", os.environ["MAILER"], ex=60)
    #                            ^^^^^^^^^^^^^^^^^^^^ raw-secret-storage
    r.set("setup", os.environ["MAIL_API_KEY"], ex=60)
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^ raw-secret-storage
    r.set("config:region", os.environ["REGION"])
    r.set("config:otp", os.environ["OTP_LENGTH"])


def clear_pem() -> None:
    key = ed25519.Ed25519PrivateKey.generate()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    r.set("signer:private_key", pem, ex=60)
    #                           ^^^ raw-secret-storage


def sealed_pem(passphrase: bytes) -> None:
    key = ed25519.Ed25519PrivateKey.generate()
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase),
    )
    r.set("signer:private_key", pem, ex=60)


def queued(account: int, db_password: str) -> None:
    r.xadd("provision", {"account": account, "db_password": db_password}, maxlen=1000)
    #                                                       ^^^^^^^^^^^ raw-secret-storage parameter
    #! raw-secret-storage: a fast hash of a password can be guessed; which slow one is at hand is not known


def about_secrets(name: str, version: int, room) -> None:
    r.hset("secrets:versions", name, version)
    r.hset("secret_rooms", name, room)
