# jsonpickle: what the tables say of these lines.
from flask import request
import jsonpickle


def lines(y, logger):
    x = request.args["x"]
    jsonpickle.decode(x)  #: decodes with jsonpickle
    jsonpickle.loads(x)  #: decodes with jsonpickle
    jsonpickle.unpickler.decode(x)  #: decodes with jsonpickle
