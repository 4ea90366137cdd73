# PyYAML: what the tables say of these lines.
from flask import request
import yaml


def lines(y, logger):
    x = request.args["x"]
    yaml.load(x)  #: decodes with PyYAML
    yaml.load_all(x)  #: decodes with PyYAML
    yaml.unsafe_load(x)  #: decodes with PyYAML
    yaml.full_load(x)  #: decodes with PyYAML
    yaml.unsafe_load_all(x)  #: decodes with PyYAML
    yaml.full_load_all(x)  #: decodes with PyYAML


def loaders():
    x = request.args["x"]
    yaml.load(x, Loader=yaml.SafeLoader)
    yaml.load(x, Loader=yaml.Loader)  #: decodes with PyYAML
