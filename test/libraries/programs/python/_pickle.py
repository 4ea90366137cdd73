# _pickle: what the tables say of these lines.
from flask import request
import _pickle


def lines(y, logger):
    x = request.args["x"]
    _pickle.loads(x)  #: decodes with _pickle
    _pickle.load(x)  #: decodes with _pickle
    _pickle.Unpickler(x).load(x)  #: decodes with _pickle
