# ORMs: what the tables say of these lines.
from flask import request


def f1(y, logger):
    x = request.args["x"]
    found = get_object_or_404(email=x)
    see(x)  #: validated


def f2(y, logger):
    x = request.args["x"]
    found = aget_object_or_404(email=x)
    see(x)  #: validated


def f3(y, logger):
    x = request.args["x"]
    found = User.objects.get(email=x)
    see(x)  #: validated


def f4(y, logger):
    x = request.args["x"]
    found = User.objects.aget(email=x)
    see(x)  #: validated


def f5(y, logger):
    x = request.args["x"]
    found = User.objects.get_or_404(email=x)
    see(x)  #: validated


def f6(y, logger):
    x = request.args["x"]
    found = User.objects.filter(email=x).first_or_404()
    see(x)  #: validated


def f7(y, logger):
    x = request.args["x"]
    found = User.objects.filter(email=x).first()
    if found:
        see(x)  #: validated


def f8(y, logger):
    x = request.args["x"]
    found = User.objects.filter(email=x).afirst()
    if found:
        see(x)  #: validated


def f9(y, logger):
    x = request.args["x"]
    found = User.objects.filter(email=x).exists()
    if found:
        see(x)  #: validated


def f10(y, logger):
    x = request.args["x"]
    found = User.objects.filter(email=x).aexists()
    if found:
        see(x)  #: validated


def f11(y, logger):
    x = request.args["x"]
    found = User.objects.filter(email=x).one_or_none()
    if found:
        see(x)  #: validated


def f12(y, logger):
    x = request.args["x"]
    found = User.objects.filter(email=x).one()
    see(x)  #: validated


def f13(y, logger):
    x = request.args["x"]
    found = User.objects.filter(email=x).scalar()
    if found:
        see(x)  #: validated


def f14(y, logger):
    x = request.args["x"]
    found = User.objects.filter(email=x).scalar_one()
    see(x)  #: validated


def f15(y, logger):
    x = request.args["x"]
    found = User.objects.filter(email=x).scalar_one_or_none()
    if found:
        see(x)  #: validated


def f16(y, logger):
    x = request.args["x"]
    found = User.objects.filter(email=x).all()
    if found:
        see(x)  #: validated


def f17(y, logger):
    x = request.args["x"]
    found = User.objects.filter(email=x)
    if found:
        see(x)  #: validated


def f18(y, logger):
    x = request.args["x"]
    found = User.objects.get_or_none(email=x)
    if found:
        see(x)  #: validated


def f19(y, logger):
    x = request.args["x"]
    found = User.objects.sismember(User, x)
    if found:
        see(x)  #: validated


def f20(y, logger):
    x = request.args["x"]
    found = User.objects.hexists(User, x)
    if found:
        see(x)  #: validated


def f21(y, logger):
    x = request.args["x"]
    found = User.objects.zscore(User, x)
    if found:
        see(x)  #: validated


def f22(y, logger):
    x = request.args["x"]
    found = User.objects.zrank(User, x)
    if found:
        see(x)  #: validated


def f23(y, logger):
    x = request.args["x"]
    found = User.objects.zrevrank(User, x)
    if found:
        see(x)  #: validated
