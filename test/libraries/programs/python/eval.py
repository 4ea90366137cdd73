# eval: what the tables say of these lines.
from flask import request
import builtins


def lines(y, logger):
    x = request.args["x"]
    eval(x)  #: decodes with eval
    builtins.eval(x)  #: decodes with eval
