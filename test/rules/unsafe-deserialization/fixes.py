"""What the fixes write."""
import pickle

import redis
import yaml

r = redis.Redis(decode_responses=True)


class Cache:
    def put(self, name, value):
        r.set(name, pickle.dumps(value, pickle.HIGHEST_PROTOCOL))

    def get(self, name):
        return pickle.loads(r.get(name), encoding="bytes")
#                           ^^^^^^^^^^^ unsafe-deserialization certain error
#> import json
#>         r.set(name, json.dumps(value))
#>         return json.loads(r.get(name))


def config():
    return yaml.load(r.get("config"), Loader=yaml.Loader)
#                    ^^^^^^^^^^^^^^^ unsafe-deserialization certain error
#>     return yaml.safe_load(r.get("config"))


def formula():
    return eval(r.get("formula"))
#               ^^^^^^^^^^^^^^^^ unsafe-deserialization certain error
#> import ast
#>     return ast.literal_eval(r.get("formula"))
