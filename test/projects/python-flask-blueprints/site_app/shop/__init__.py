from flask import Blueprint

bp = Blueprint("shop", __name__)

from . import cart  # noqa: E402, F401
