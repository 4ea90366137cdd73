# built-in: what the tables say of these lines.
from flask import request
import callable
import hasattr
import issubclass


def lines(y, logger):
    x = request.args["x"]
    see(int(x))  #: number
    see(float(x))  #: number
    see(complex(x))  #: number
    see(round(x))  #: number
    see(abs(x))  #: number
    see(len(x))  #: number
    see(ord(x))  #: number
    see(id(x))  #: number
    see(hash(x))  #: number
    see(sum(x))  #: number
    see(pow(x))  #: number
    see(range(x))  #: number
    see(bin(x))  #: number
    see(hex(x))  #: number
    see(oct(x))  #: number
    see(bool(x))  #: boolean
    see(isinstance(x))  #: boolean
    see(issubclass(x))  #: boolean
    see(callable(x))  #: boolean
    see(hasattr(x))  #: boolean
    see(any(x))  #: boolean
    see(all(x))  #: boolean
    see(str.startswith(x))  #: boolean
    see(str.endswith(x))  #: boolean
    see(str.isascii(x))  #: boolean
    see(str.isprintable(x))  #: boolean
    see(str.islower(x))  #: boolean
    see(str.isupper(x))  #: boolean
    see(str.isspace(x))  #: boolean
    see(str.istitle(x))  #: boolean
    see(str.count(x))  #: number
    see(str.index(x))  #: number
    see(str.rindex(x))  #: number
    see(str.rfind(x))  #: number
    see(str.bit_length(x))  #: number
    see(str.total_seconds(x))  #: number
    see(str.timestamp(x))  #: time
    see(str.isoformat(x))  #: time
    see(str.strftime(x))  #: time
    see(str.hexdigest(x))  #: hash
    if x.isalnum():
        see(x)  #: validated
    if x.isalpha():
        see(x)  #: validated
    if x.isdigit():
        see(x)  #: validated
    if x.isdecimal():
        see(x)  #: validated
    if x.isnumeric():
        see(x)  #: validated
    if x.isidentifier():
        see(x)  #: validated
    see(str(x))  #: validated
    see(repr(x))  #: validated
    see(ascii(x))  #: validated
    see(bytes(x))  #: validated
    see(bytearray(x))  #: validated
    see(memoryview(x))  #: validated
    see(format(x))  #: validated
    see(max(x))  #: validated
    see(min(x))  #: validated
    see(str.strip(x))  #: validated
    see(str.lstrip(x))  #: validated
    see(str.rstrip(x))  #: validated
    see(str.lower(x))  #: validated
    see(str.upper(x))  #: validated
    see(str.casefold(x))  #: validated
    see(str.capitalize(x))  #: validated
    see(str.title(x))  #: validated
    see(str.swapcase(x))  #: validated
    see(str.encode(x))  #: validated
    see(str.decode(x))  #: validated
    see(str.replace(x))  #: validated
    see(str.removeprefix(x))  #: validated
    see(str.removesuffix(x))  #: validated
    see(str.translate(x))  #: validated
    see(str.expandtabs(x))  #: validated
    see(str.ljust(x))  #: validated
    see(str.rjust(x))  #: validated
    see(str.center(x))  #: validated
    see(str.zfill(x))  #: validated
    see(str.split(x))  #: validated
    see(str.rsplit(x))  #: validated
    see(str.splitlines(x))  #: validated
    see(str.partition(x))  #: validated
    see(str.rpartition(x))  #: validated
    see(str.copy(x))  #: validated
    see(str.model_dump(x))  #: validated
    see(str.dict(x))  #: validated


def f1(y, logger):
    x = request.args["x"]
    int(x)
    see(x)  #: validated


def f2(y, logger):
    x = request.args["x"]
    float(x)
    see(x)  #: validated


def f3(y, logger):
    x = request.args["x"]
    complex(x)
    see(x)  #: validated


def f4(y: int):
    see(y)  #: number


def f5(y: float):
    see(y)  #: number


def f6(y: complex):
    see(y)  #: number


def f7(y: bool):
    see(y)  #: boolean


def isalnum(x=None):
    x = request.args["x"]
    if x.isalnum():
        see(x)  #: validated


def isalpha(x=None):
    x = request.args["x"]
    if x.isalpha():
        see(x)  #: validated


def isdigit(x=None):
    x = request.args["x"]
    if x.isdigit():
        see(x)  #: validated


def isdecimal(x=None):
    x = request.args["x"]
    if x.isdecimal():
        see(x)  #: validated


def isnumeric(x=None):
    x = request.args["x"]
    if x.isnumeric():
        see(x)  #: validated


def isidentifier(x=None):
    x = request.args["x"]
    if x.isidentifier():
        see(x)  #: validated
