"""A record that was found by an id is proof that the id is one; other look-ups prove nothing."""
import redis
from django.shortcuts import get_object_or_404
from flask import Flask, abort, request

from .models import Order, User, db, session

app = Flask(__name__)
r = redis.Redis()


@app.get("/query")
def by_query():
    user_id = request.args["user_id"]
    user = User.query.filter_by(id=user_id).first()
    if user is None:
        abort(404)
    return r.get(f"profile:{user_id}")


@app.get("/where")
def by_where():
    order_id = request.args["order_id"]
    order = session.query(Order).filter(Order.id == order_id).one_or_none()
    if not order:
        return "", 404
    return r.get(f"order:{order_id}")


@app.get("/throws")
def by_throwing():
    order_id = request.args["order_id"]
    order = get_object_or_404(Order, pk=order_id)
    return r.get(f"order:{order_id}:{order.total}")


@app.get("/get-or-404")
def by_primary_key():
    user_id = request.args["user_id"]
    user = db.get_or_404(user_id)
    return r.get(f"profile:{user_id}:{user.plan}")


@app.get("/email")
def by_email():
    email = request.args["email"]
    user = User.query.filter_by(email=email).first()
    if user is None:
        abort(404)
    return r.get(f"profile:{email}")
    #                       ^^^^^ key-injection


@app.get("/unchecked")
def unchecked():
    user_id = request.args["user_id"]
    user = User.query.filter_by(id=user_id).first()
    return r.get(f"profile:{user_id}") or user
    #                       ^^^^^^^ key-injection


@app.get("/other")
def another():
    user_id, order_id = request.args["user_id"], request.args["order_id"]
    if not User.query.filter_by(id=user_id).first():
        abort(404)
    return r.get(f"order:{order_id}")
    #                     ^^^^^^^^ key-injection
