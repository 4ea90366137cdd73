"""Credentials of some kind, or a host that is not in the source."""
import os

import redis
from redis.credentials import CredentialProvider
from redis_entraid.cred_provider import create_from_default_azure_credential


class VaultProvider(CredentialProvider):
    def get_credentials(self):
        return os.environ["REDIS_USER"], os.environ["REDIS_PASSWORD"]


provider = redis.Redis(host="a.example.com", ssl=True, credential_provider=VaultProvider())
azure = redis.Redis(host="b.example.com", ssl=True, credential_provider=create_from_default_azure_credential(("https://redis.azure.com/.default",)))
password = redis.Redis(host="c.example.com", ssl=True, password=os.environ.get("REDIS_PASSWORD"))
in_url = redis.from_url(f"rediss://:{os.environ['REDIS_PASSWORD']}@d.example.com")
option = redis.from_url("rediss://e.example.com", password=os.environ["REDIS_PASSWORD"])
environment = redis.Redis(host=os.environ["REDIS_HOST"], ssl=True)
elsewhere = redis.from_url(os.environ["REDIS_URL"])
local = redis.Redis(host="localhost")
socket = redis.Redis(unix_socket_path="/run/redis.sock")


def connect(**options) -> redis.Redis:
    return redis.Redis(host="f.example.com", ssl=True, **options)
