import hashlib
import uuid
from string import Template

PREFIX = "app"
USER_FORMAT = "user:%(name)s"
SESSION = Template("session:$token")
by_name = lambda name: f"{PREFIX}:n:{name}"  # noqa: E731


class Keys:
    def __init__(self, namespace):
        self.namespace = namespace

    def user(self, name):
        return f"{self.namespace}:user:{name}"

    def __call__(self, name):
        return self.namespace + ":" + name


keys = Keys("shop")


def appended(name):
    key = PREFIX
    key += ":x:"
    key += name
    return key


def named(name):
    return USER_FORMAT % {"name": name}


def session(token):
    return SESSION.substitute(token=token)


def listed(name):
    return [f"a:{name}", f"b:{name}"]


def table(name):
    return {"profile": f"profile:{name}", "cart": "cart:fixed"}


def joined(*parts, sep=":"):
    return sep.join((PREFIX,) + parts)


def digest(name):
    h = hashlib.md5()
    h.update(name.encode())
    return f"d:{h.hexdigest()}"


def short_digest(name):
    return "d:" + hashlib.sha256(name.encode("utf-8")).hexdigest()[:16]


def fresh():
    return f"job:{uuid.uuid4().hex}"


def nested(name, depth=3):
    if depth == 0:
        return by_name(name)
    return nested(name, depth - 1)
