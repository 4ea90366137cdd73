import re


def normalise(name):
    return re.sub(r"[^a-z0-9]", "", name.lower())
