import re
import uuid

from flask import abort

SLUG = re.compile(r"^[a-z0-9-]{1,40}\Z")
LOOSE = re.compile(r"[a-z0-9-]+")
ALLOWED = {"red", "green"}


class BadName(Exception):
    pass


def is_slug(value):
    return bool(SLUG.match(value))


def require_slug(value):
    if not SLUG.match(value):
        raise BadName(value)


def slug_or_404(value):
    if not is_slug(value):
        abort(404)
    return value


def looks_fine(value):
    return LOOSE.match(value) is not None


def valdiate_name(value):
    """Its name promises more than it does."""
    return value.strip()


def as_uuid(value):
    return str(uuid.UUID(value))


def tolerant(value):
    try:
        return int(value)
    except ValueError:
        return 0


def warn_only(value):
    if not is_slug(value):
        print("suspicious name")
    return value
