PREFIX = "app"
_SALT = "v1"

__all__ = ["PREFIX", "profile_key", "count_key"]


def profile_key(user):
    return f"{PREFIX}:profile:{user}"


def count_key(number):
    return "%s:count:%d" % (PREFIX, number)


def _hidden_key(user):
    return f"{_SALT}:{user}"
