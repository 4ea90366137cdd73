from functools import wraps
from typing import Mapping, TypeAlias

from failover_tools.client import FailoverRedis
from redis.cluster import RedisCluster

# One half of the alias comes from a package that nobody here knows.
SingleNode = FailoverRedis
Client: TypeAlias = SingleNode | RedisCluster


def retry(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@retry
def connect(options: dict) -> Client:
    return FailoverRedis(retries=2, host=options["host"], db=options["db"])


_clients: Mapping[str, Client] = {"cache": connect({"db": 1}), "limits": connect({"db": 2})}


def get_client(name: str) -> Client:
    return _clients[name]
