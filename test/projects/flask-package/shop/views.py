import logging

from flask import Blueprint, request

from shop import db
from shop.config import REDIS_PASSWORD
from shop.db import client, get_client
from shop.keys import cart_key, checked

bp = Blueprint("shop", __name__)
log = logging.getLogger(__name__)


@bp.get("/cart")
def cart():
    name = request.args["name"]
    client.get(f"cart:{name}")
    #                  ^^^^ key-injection request information
    get_client().get(cart_key(name))
    #                         ^^^^ key-injection request information
    db.client.delete(f"cart:{name}")
    #                        ^^^^ key-injection request information
    client.get(cart_key(checked(name)))
    log.debug("using %s", REDIS_PASSWORD)
    #                     ^^^^^^^^^^^^^^ secret-logging certain error
    return "", 204
