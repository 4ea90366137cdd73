# re: what the tables say of these lines.
from flask import request
import re
import regex


def lines(y, logger):
    x = request.args["x"]
    if re.fullmatch(r"^[a-z]+$", x):
        see(x)  #: validated
    if re.match(r"^[a-z]+$", x):
        see(x)  #: validated
    if re.search(r"^[a-z]+$", x):
        see(x)  #: validated
    if re.compile(r"^[a-z]+$").fullmatch(x):
        see(x)  #: validated
    if re.compile(r"^[a-z]+$").match(x):
        see(x)  #: validated
    if re.compile(r"^[a-z]+$").search(x):
        see(x)  #: validated
    if regex.fullmatch(r"^[a-z]+$", x):
        see(x)  #: validated
    if regex.match(r"^[a-z]+$", x):
        see(x)  #: validated
    if regex.search(r"^[a-z]+$", x):
        see(x)  #: validated
    if regex.compile(r"^[a-z]+$").fullmatch(x):
        see(x)  #: validated
    if regex.compile(r"^[a-z]+$").match(x):
        see(x)  #: validated
    if regex.compile(r"^[a-z]+$").search(x):
        see(x)  #: validated
    see(re.sub(r"[^a-z]", "", x))  #: validated
    see(re.compile().sub(r"[^a-z]", "", x))  #: literal
    see(regex.sub(r"[^a-z]", "", x))  #: validated
    see(regex.compile().sub(r"[^a-z]", "", x))  #: literal
