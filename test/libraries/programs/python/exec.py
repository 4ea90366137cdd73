# exec: what the tables say of these lines.
from flask import request
import builtins


def lines(y, logger):
    x = request.args["x"]
    exec(x)  #: decodes with exec
    compile(x)  #: decodes with exec
    builtins.exec(x)  #: decodes with exec
    builtins.compile(x)  #: decodes with exec
