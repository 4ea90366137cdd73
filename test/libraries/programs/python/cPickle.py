# cPickle: what the tables say of these lines.
from flask import request
import cPickle
import six


def lines(y, logger):
    x = request.args["x"]
    cPickle.loads(x)  #: decodes with cPickle
    cPickle.load(x)  #: decodes with cPickle
    cPickle.Unpickler(x).load(x)  #: decodes with cPickle
    six.moves.cPickle.loads(x)  #: decodes with cPickle
    six.moves.cPickle.load(x)  #: decodes with cPickle
    six.moves.cPickle.Unpickler(x).load(x)  #: decodes with cPickle
