"""Credential providers that the program writes itself."""
import os

import redis
from redis.credentials import CredentialProvider


class Pair(CredentialProvider):
    def get_credentials(self):
        return "app", "pair-pw-1"
        #             ^^^^^^^^^^^ hardcoded-password certain error
        #>         return "app", os.environ["REDIS_PASSWORD"]


class Alone(CredentialProvider):
    def get_credentials(self):
        return ("alone-pw-1",)
        #       ^^^^^^^^^^^^ hardcoded-password certain error


class Outside(CredentialProvider):
    def get_credentials(self):
        return "app", os.environ["REDIS_PASSWORD"]


class NotAsked(CredentialProvider):
    def get_credentials(self):
        return "app", "nobody-asks-1"


one = redis.Redis(host="redis.example.com", ssl=True, credential_provider=Pair())
two = redis.from_url("rediss://redis.example.com", credential_provider=Alone())
three = redis.RedisCluster(host="redis.example.com", ssl=True, credential_provider=Outside())
