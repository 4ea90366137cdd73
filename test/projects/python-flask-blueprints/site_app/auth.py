from functools import wraps

import jwt
from flask import abort, request


def token_required(fn):
    @wraps(fn)
    def decorated(*args, **kwargs):
        token = request.headers.get("Authorization", "").split(" ")[-1]
        try:
            claims = jwt.decode(token, "key", algorithms=["HS256"])
        except jwt.PyJWTError:
            abort(401)
        return fn(claims["sub"], *args, **kwargs)

    return decorated


def bearer():
    header = request.headers.get("Authorization")
    if not header:
        abort(401)
    return header.split()[1]
