from functools import wraps

from flask import request


def get_client_ip(req):
    forwarded = req.META.get("HTTP_X_FORWARDED_FOR")
    if forwarded:
        return forwarded.split(",")[0]
    return req.META.get("REMOTE_ADDR")


def page_name():
    return request.args.get("page", "home")


def peer():
    return request.remote_addr


def json_body():
    return request.get_json(silent=True) or {}


def with_body(fn):
    @wraps(fn)
    def wrapper(*args, **kwargs):
        return fn(request.get_json(), *args, **kwargs)

    return wrapper


class Context:
    def __init__(self, req):
        self.req = req

    @property
    def tenant(self):
        return self.req.headers["X-Tenant"]
