# pickle: what the tables say of these lines.
import numpy
from flask import request
import celery
import django_redis
import joblib
import kombu
import pandas
import pickle
import pickle5
import sklearn
import torch


def lines(y, logger):
    x = request.args["x"]
    pickle.loads(x)  #: decodes with pickle
    pickle.load(x)  #: decodes with pickle
    pickle.Unpickler(x).load(x)  #: decodes with pickle
    pickle5.pickle.loads(x)  #: decodes with pickle
    pickle5.pickle.load(x)  #: decodes with pickle
    pickle5.pickle.Unpickler(x).load(x)  #: decodes with pickle
    joblib.load(x)  #: decodes with pickle
    sklearn.externals.joblib.load(x)  #: decodes with pickle
    pandas.read_pickle(x)  #: decodes with pickle
    kombu.serialization.pickle_loads(x)  #: decodes with pickle
    kombu.utils.json.pickle_loads(x)  #: decodes with pickle
    celery.utils.serialization.pickle.loads(x)  #: decodes with pickle
    django_redis.serializers.pickle.PickleSerializer(x).loads(x)  #: decodes with pickle
    torch.load(x)  #: decodes with pickle


def arrays():
    x = request.args["x"]
    numpy.load(x)
    numpy.load(x, allow_pickle=True)  #: decodes with pickle
    pandas.read_pickle(x)  #: decodes with pickle
