# signed tokens: what the tables say of these lines.
from flask import request
import authlib
import django
import firebase_admin
import flask_jwt_extended
import google
import itsdangerous
import jose
import jwt
import rest_framework_simplejwt


def f1(y, logger):
    x = request.args["x"]
    jwt.decode(x)
    see(x)  #: validated


def f2(y, logger):
    x = request.args["x"]
    jwt.PyJWT().decode(x)
    see(x)  #: validated


def f3(y, logger):
    x = request.args["x"]
    jose.jwt.decode(x)
    see(x)  #: validated


def f4(y, logger):
    x = request.args["x"]
    jose.jws.verify(x)
    see(x)  #: validated


def f5(y, logger):
    x = request.args["x"]
    authlib.jose.jwt.decode(x)
    see(x)  #: validated


def f6(y, logger):
    x = request.args["x"]
    authlib.jose.JsonWebToken().decode(x)
    see(x)  #: validated


def f7(y, logger):
    x = request.args["x"]
    flask_jwt_extended.decode_token(x)
    see(x)  #: validated


def f8(y, logger):
    x = request.args["x"]
    rest_framework_simplejwt.tokens.AccessToken(x)
    see(x)  #: validated


def f9(y, logger):
    x = request.args["x"]
    rest_framework_simplejwt.tokens.RefreshToken(x)
    see(x)  #: validated


def f10(y, logger):
    x = request.args["x"]
    rest_framework_simplejwt.tokens.UntypedToken(x)
    see(x)  #: validated


def f11(y, logger):
    x = request.args["x"]
    firebase_admin.auth.verify_id_token(x)
    see(x)  #: validated


def f12(y, logger):
    x = request.args["x"]
    google.oauth2.id_token.verify_oauth2_token(x)
    see(x)  #: validated


def f13(y, logger):
    x = request.args["x"]
    google.oauth2.id_token.verify_firebase_token(x)
    see(x)  #: validated


def f14(y, logger):
    x = request.args["x"]
    itsdangerous.loads(x)
    see(x)  #: validated


def f15(y, logger):
    x = request.args["x"]
    itsdangerous.unsign(x)
    see(x)  #: validated


def f16(y, logger):
    x = request.args["x"]
    django.core.signing.loads(x)
    see(x)  #: validated


def f17(y, logger):
    x = request.args["x"]
    django.core.signing.unsign(x)
    see(x)  #: validated


def f18(y, logger):
    x = request.args["x"]
    django.core.signing.unsign_object(x)
    see(x)  #: validated


def unverified(y, logger):
    x = request.args["x"]
    see(jwt.decode(x, options={"verify_signature": False})["sub"])  #: request
    see(jwt.decode(x, y)["sub"])  #: library
    see(jwt.get_unverified_header(x)["kid"])  #: request
    see(jose.jwt.get_unverified_claims(x)["sub"])  #: request
    see(jose.jwt.get_unverified_header(x)["kid"])  #: request
    see(jose.jwt.decode(x, y, options={"verify_signature": False})["sub"])  #: request
