from flask import Blueprint, request

from .. import cache
from ..cache import cache_client, count_key, profile_key as key_of
from ..cache.client import connect as open_cache

bp = Blueprint("profile", __name__)


@bp.route("/profile")
def show():
    name = request.args.get("name", "")
    cache_client.get(key_of(name))
    #                       ^^^^ key-injection request information
    cache.cache_client.delete(cache.profile_key(name))
    #                                           ^^^^ key-injection request information
    open_cache(2).exists(f"{cache.PREFIX}:profile:{name}")
    #                                              ^^^^ key-injection request information
    cache_client.incr(count_key(int(name)))
    cache_client.get(cache.PREFIX + ":all")
    return ""
