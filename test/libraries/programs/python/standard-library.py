# standard library: what the tables say of these lines.
import copy
import typing
import typing_extensions
from flask import request
import ast
import base64
import binascii
import calendar
import collections
import crypt
import dataclasses
import datetime
import decimal
import enum
import fnmatch
import fractions
import hashlib
import hmac
import html
import ipaddress
import json
import math
import operator
import os
import pathlib
import platform
import random
import secrets
import shlex
import socket
import sys
import threading
import time
import types
import unicodedata
import urllib
import uuid
import werkzeug
import zlib


def lines(y, logger):
    x = request.args["x"]
    see(decimal.Decimal(x))  #: number
    see(fractions.Fraction(x))  #: number
    see(math.anything(x))  #: number
    see(operator.index(x))  #: number
    see(uuid.UUID(x))  #: validated
    see(uuid.uuid1(x))  #: generated
    see(uuid.uuid3(x))  #: hash
    see(uuid.uuid4(x))  #: generated
    see(uuid.uuid5(x))  #: hash
    see(uuid.uuid6(x))  #: generated
    see(uuid.uuid7(x))  #: generated
    see(uuid.uuid8(x))  #: generated
    see(uuid.getnode(x))  #: number
    see(secrets.token_hex(x))  #: generated
    see(secrets.token_urlsafe(x))  #: generated
    see(secrets.token_bytes(x))  #: generated
    see(secrets.choice(x))  #: generated
    see(secrets.randbelow(x))  #: number
    see(secrets.randbits(x))  #: number
    see(secrets.compare_digest(x))  #: boolean
    see(random.choice(x))  #: generated
    see(random.choices(x))  #: generated
    see(random.sample(x))  #: generated
    see(random.randint(x))  #: number
    see(random.randrange(x))  #: number
    see(random.random(x))  #: number
    see(random.uniform(x))  #: number
    see(random.getrandbits(x))  #: number
    see(random.SystemRandom().anything(x))  #: generated
    see(os.urandom(x))  #: generated
    see(os.getpid(x))  #: number
    see(os.cpu_count(x))  #: number
    see(threading.get_ident(x))  #: number
    see(socket.gethostname(x))  #: generated
    see(platform.node(x))  #: generated
    see(time.anything(x))  #: time
    see(datetime(x))  #: time
    see(calendar.timegm(x))  #: time
    see(ipaddress.anything(x))  #: validated
    see(binascii.hexlify(x))  #: encoded
    see(binascii.b2a_hex(x))  #: encoded
    see(binascii.crc32(x))  #: number
    see(base64.b64encode(x))  #: encoded
    see(base64.standard_b64encode(x))  #: encoded
    see(base64.urlsafe_b64encode(x))  #: encoded
    see(base64.b32encode(x))  #: encoded
    see(base64.b16encode(x))  #: encoded
    see(zlib.crc32(x))  #: number
    see(zlib.adler32(x))  #: number
    see(urllib.parse.quote(x))  #: encoded
    see(urllib.parse.quote_plus(x))  #: encoded
    see(urllib.parse.urlencode(x))  #: encoded
    see(urllib.quote(x))  #: encoded
    see(urllib.quote_plus(x))  #: encoded
    see(hashlib.pbkdf2_hmac(x))  #: hash
    see(hashlib.scrypt(x))  #: hash
    see(hmac.new().hexdigest(x))  #: hash
    see(hmac.new().digest(x))  #: hash
    see(hmac.HMAC().hexdigest(x))  #: hash
    see(hmac.HMAC().digest(x))  #: hash
    see(hmac.digest(x))  #: hash
    see(hmac.compare_digest(x))  #: boolean
    see(crypt.crypt(x))  #: hash
    see(eval(x))  #: decodes with eval, validated
    see(ast.literal_eval(x))  #: validated
    see(json.loads(x))  #: validated
    see(json.dumps(x))  #: validated
    see(html.escape(x))  #: validated
    see(html.unescape(x))  #: validated
    see(werkzeug.urls.url_unquote(x))  #: validated
    see(werkzeug.urls.url_unquote_plus(x))  #: validated
    see(werkzeug.urls.url_decode(x))  #: validated
    see(urllib.parse.unquote(x))  #: validated
    see(urllib.parse.unquote_plus(x))  #: validated
    see(urllib.parse.unquote_to_bytes(x))  #: validated
    see(urllib.parse.parse_qs(x))  #: validated
    see(urllib.parse.parse_qsl(x))  #: validated
    see(urllib.parse.urlparse(x))  #: validated
    see(urllib.parse.urlsplit(x))  #: validated
    see(unicodedata.normalize(x))  #: validated
    see(shlex.quote(x))  #: validated
    see(fnmatch.translate(x))  #: validated
    see(os.path.basename(x))  #: validated
    see(os.path.normpath(x))  #: validated
    see(os.fspath(x))  #: validated
    see(pathlib.Path(x))  #: validated
    see(pathlib.PurePath(x))  #: validated
    see(sys.intern(x))  #: validated
    see(base64.b64decode(x))  #: validated
    see(base64.urlsafe_b64decode(x))  #: validated
    see(binascii.unhexlify(x))  #: validated
    see(dataclasses.asdict(x))  #: validated
    see(collections.OrderedDict(x))  #: validated
    see(types.SimpleNamespace(x))  #: validated


def f1(y, logger):
    x = request.args["x"]
    uuid.UUID(x)
    see(x)  #: validated


def f2(y, logger):
    x = request.args["x"]
    decimal.Decimal(x)
    see(x)  #: validated


def f3(y, logger):
    x = request.args["x"]
    fractions.Fraction(x)
    see(x)  #: validated


def f4(y, logger):
    x = request.args["x"]
    ipaddress.anything(x)
    see(x)  #: validated


def f5(y, logger):
    x = request.args["x"]
    datetime.datetime.strptime(x)
    see(x)  #: validated


def f6(y, logger):
    x = request.args["x"]
    datetime.datetime.fromisoformat(x)
    see(x)  #: validated


def f7(y, logger):
    x = request.args["x"]
    datetime.date.fromisoformat(x)
    see(x)  #: validated


def f8(y: uuid.UUID):
    see(y)  #: validated


def f9(y: decimal.Decimal):
    see(y)  #: number


def f10(y: fractions.Fraction):
    see(y)  #: number


def f11(y: datetime.datetime):
    see(y)  #: time


def f12(y: datetime.date):
    see(y)  #: time


def f13(y: datetime.time):
    see(y)  #: time


def f14(y: datetime.timedelta):
    see(y)  #: time


def f15(y: ipaddress.IPv4Address):
    see(y)  #: validated


def f16(y: ipaddress.IPv6Address):
    see(y)  #: validated


def f17(y: ipaddress.IPv4Network):
    see(y)  #: validated


def f18(y: ipaddress.IPv6Network):
    see(y)  #: validated


def f19(y: enum.Enum):
    see(y)  #: enum


def f20(y: enum.StrEnum):
    see(y)  #: enum


def f21(y: enum.IntEnum):
    see(y)  #: enum


def f22(y: enum.Flag):
    see(y)  #: enum


def f23(y: enum.IntFlag):
    see(y)  #: enum


def hashed():
    x = request.args["x"]
    see(hashlib.sha256(x).hexdigest())  #: hash
    see(hashlib.sha256(x).digest())  #: hash


def copied():
    x = request.args["x"]
    see(copy.copy(x))  #: request
    see(copy.deepcopy(x))  #: request


def literals(a: typing.Literal["a"], b: typing_extensions.Literal["a"]):
    see(a)  #: enum
    see(b)  #: enum
