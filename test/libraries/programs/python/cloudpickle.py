# cloudpickle: what the tables say of these lines.
from flask import request
import cloudpickle


def lines(y, logger):
    x = request.args["x"]
    cloudpickle.loads(x)  #: decodes with cloudpickle
    cloudpickle.load(x)  #: decodes with cloudpickle
    cloudpickle.Unpickler(x).load(x)  #: decodes with cloudpickle
