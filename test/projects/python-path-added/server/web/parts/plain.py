# Nothing is added to the path here: whoever runs this file has another module of this name.
import shop_store
from flask import request


def cart():
    return shop_store.shared.get(f"cart:{request.args['id']}")
