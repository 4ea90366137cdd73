import os
import sys

from flask import Flask, request

sys.path.append(os.path.join(os.environ["SHOP_HOME"], "lib"))
import shop_store

app = Flask(__name__)


@app.get("/cart")
def cart():
    return shop_store.shared.get(f"cart:{request.args['id']}")
    #                                    ^^^^^^^^^^^^^^^^^^ key-injection request information
