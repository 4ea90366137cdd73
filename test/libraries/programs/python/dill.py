# dill: what the tables say of these lines.
from flask import request
import dill


def lines(y, logger):
    x = request.args["x"]
    dill.loads(x)  #: decodes with dill
    dill.load(x)  #: decodes with dill
    dill.Unpickler(x).load(x)  #: decodes with dill
