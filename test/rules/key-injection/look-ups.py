"""A record that was found by a value is proof that the value is stored; what was not found proves nothing."""
import redis
from django.shortcuts import get_object_or_404
from flask import Flask, abort, request

from sqlalchemy import select

from .models import Order, User, db, session
from .pages import pages
from .services import UserService

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


@app.get("/prefix")
def by_prefix():
    email = request.args["email"]
    user = User.objects.filter(email__startswith=email).first()
    if user is None:
        abort(404)
    return r.get(f"profile:{email}")
    #                       ^^^^^ key-injection


@app.get("/built")
def by_built_query():
    slug = request.args["slug"]
    query = select(Order).where(Order.slug == slug)
    order = session.execute(query).scalar_one_or_none()
    if order is None:
        abort(404)
    return r.get(f"order:{slug}")


@app.get("/newer")
def by_comparison():
    slug = request.args["slug"]
    order = session.execute(select(Order).where(Order.slug > slug)).scalar_one_or_none()
    if order is None:
        abort(404)
    return r.get(f"order:{slug}")
    #                     ^^^^ key-injection


@app.get("/manager")
def by_manager():
    slug = request.args["slug"]
    try:
        order = Order.objects.get(slug=slug)
    except Order.DoesNotExist:
        abort(404)
    return r.get(f"order:{slug}:{order.total}")


@app.get("/client")
def by_something_else():
    slug = request.args["slug"]
    page = pages.get(slug=slug)
    return r.get(f"page:{slug}:{page.total}")
    #                    ^^^^ key-injection


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


@app.get("/service")
def by_service():
    email, other = request.args["email"], request.args["other"]
    users = UserService.query(email=email)
    if not users or not UserService.query(name_like=other):
        abort(404)
    r.get(f"captcha:{other}")
    #                ^^^^^ key-injection
    return r.get(f"captcha:{email}")
