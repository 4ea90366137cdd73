# frameworks: what the tables say of these lines.
from flask import request
import bleach
import beanie
import bson
import django
import flask
import markupsafe
import marshmallow
import orjson
import simplejson
import six
import slugify
import ujson
import validators
import werkzeug
import xmltodict


def lines(y, logger):
    x = request.args["x"]
    see(werkzeug.utils.secure_filename(x))  #: validated
    see(werkzeug.security.generate_password_hash(x))  #: hash
    see(werkzeug.security.check_password_hash(x))  #: boolean
    see(flask.url_for(x))  #: validated
    see(django.urls.reverse(x))  #: validated
    see(django.utils.text.slugify(x))  #: validated
    see(django.utils.crypto.get_random_string(x))  #: generated
    see(django.utils.crypto.salted_hmac().hexdigest(x))  #: hash
    see(django.utils.crypto.constant_time_compare(x))  #: boolean
    see(django.utils.timezone.anything(x))  #: time
    see(django.utils.http.urlsafe_base64_encode(x))  #: encoded
    see(django.utils.http.int_to_base36(x))  #: number
    see(django.contrib.auth.hashers.make_password(x))  #: hash
    see(django.contrib.auth.hashers.check_password(x))  #: boolean
    see(django.contrib.auth.tokens.default_token_generator.make_token(x))  #: generated
    see(slugify.slugify(x))  #: validated
    if validators.uuid(x):
        see(x)  #: validated
    if validators.slug(x):
        see(x)  #: validated
    if validators.ipv4(x):
        see(x)  #: validated
    if validators.ipv6(x):
        see(x)  #: validated
    if validators.mac_address(x):
        see(x)  #: validated
    if bson.ObjectId.is_valid(x):
        see(x)  #: validated
    if bson.objectid.ObjectId.is_valid(x):
        see(x)  #: validated
    if slugify.is_slug(x):
        see(x)  #: validated
    see(django.utils.encoding.force_str(x))  #: request
    see(django.utils.encoding.force_text(x))  #: request
    see(django.utils.encoding.smart_str(x))  #: request
    see(django.utils.encoding.iri_to_uri(x))  #: request
    see(django.utils.html.escape(x))  #: request
    see(django.utils.html.strip_tags(x))  #: request
    see(django.utils.safestring.mark_safe(x))  #: request
    see(markupsafe.escape(x))  #: request
    see(markupsafe.Markup(x))  #: request
    see(bleach.clean(x))  #: request
    see(six.text_type(x))  #: request
    see(six.ensure_str(x))  #: request
    see(orjson.loads(x))  #: request
    see(orjson.dumps(x))  #: request
    see(ujson.loads(x))  #: request
    see(ujson.dumps(x))  #: request
    see(simplejson.loads(x))  #: request
    see(simplejson.dumps(x))  #: request
    see(xmltodict.parse(x))  #: request


def f1(y, logger):
    x = request.args["x"]
    django.core.validators.validate_slug(x)
    see(x)  #: validated


def f2(y, logger):
    x = request.args["x"]
    django.core.validators.validate_unicode_slug(x)
    see(x)  #: validated


def f3(y, logger):
    x = request.args["x"]
    django.core.validators.validate_integer(x)
    see(x)  #: validated


def f4(y, logger):
    x = request.args["x"]
    django.core.validators.validate_ipv4_address(x)
    see(x)  #: validated


def f5(y, logger):
    x = request.args["x"]
    django.core.validators.validate_ipv6_address(x)
    see(x)  #: validated


def f6(y, logger):
    x = request.args["x"]
    django.core.validators.validate_ipv46_address(x)
    see(x)  #: validated


def f7(y, logger):
    x = request.args["x"]
    marshmallow.validate.OneOf()(x)
    see(x)  #: validated


def f8(y, logger):
    x = request.args["x"]
    marshmallow.validate.ContainsOnly()(x)
    see(x)  #: validated


def checked_by_id(y, logger):
    x = request.args["x"]
    bson.ObjectId(x)
    see(x)  #: validated


def checked_by_object_id(y, logger):
    x = request.args["x"]
    bson.objectid.ObjectId(x)
    see(x)  #: validated


def checked_by_pydantic_id(y, logger):
    x = request.args["x"]
    beanie.PydanticObjectId(x)
    see(x)  #: validated


def converted_to_ids(y, logger):
    see(bson.ObjectId(request.args["x"]))  #: validated
    see(bson.objectid.ObjectId(request.args["x"]))  #: validated
    see(beanie.PydanticObjectId(request.args["x"]))  #: validated
