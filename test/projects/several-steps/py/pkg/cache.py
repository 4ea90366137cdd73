from . import libs


def load(k):
    return libs.r.get("user:" + k)
    #                           ^ key-injection
