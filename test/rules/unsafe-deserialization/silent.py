"""Nothing here runs what Redis holds."""
import ast
import hashlib
import hmac
import json
import marshal
import pickle

import redis
import yaml
from cryptography.fernet import Fernet
from itsdangerous import Signer

r = redis.Redis()
signer = Signer("k")
vault = Fernet(b"k")
SCRIPT = "return redis.call('GET', KEYS[1])"


def plain():
    return json.loads(r.get("a")), ast.literal_eval(r.get("b").decode()), yaml.safe_load(r.get("c"))


def chosen_loader():
    return yaml.load(r.get("c"), Loader=yaml.SafeLoader), yaml.load(r.get("c"), yaml.CSafeLoader)


def lua():
    r.eval(SCRIPT, 1, "a")
    return r.register_script(SCRIPT)(keys=["a"])


def files(path):
    with open(path, "rb") as f:
        model = pickle.load(f)
    return model, marshal.loads(b"x"), eval("1 + 1")


def signed():
    value = r.get("state")
    body, mac = value[:-32], value[-32:]
    if not hmac.compare_digest(mac, hmac.new(b"k", body, hashlib.sha256).digest()):
        raise ValueError
    return pickle.loads(body)


def signed_by_library():
    return pickle.loads(signer.unsign(r.get("state")))


def encrypted():
    return pickle.loads(vault.decrypt(r.get("state")))


def elsewhere(body, cache):
    return pickle.loads(body), pickle.loads(cache.get("a"))


def stored_only(value):
    r.set("a", pickle.dumps(value))
    return pickle.loads(pickle.dumps(value))


class Shell:
    def eval(self, text):
        return text

    def run(self):
        return self.eval(r.get("a"))


def own_names():
    def loads(text):
        return json.loads(text)

    return loads(r.get("a"))
