# marshal: what the tables say of these lines.
from flask import request
import marshal


def lines(y, logger):
    x = request.args["x"]
    marshal.loads(x)  #: decodes with marshal
    marshal.load(x)  #: decodes with marshal
