from flask import Flask, request

from extensions import store, wrapped

app = Flask(__name__)


@app.post("/codes")
def codes():
    store.setex(f"code:{request.form['mail']}", 600, request.form["verification_code"])
    #                   ^^^^^^^^^^^^^^^^^^^^ key-injection request information
    #                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ raw-secret-storage
    wrapped.get(f"code:{request.form['mail']}")
    return ""
