# Azure-Functions: what the tables say of these lines.
import azure


def f1(r: azure.functions.HttpRequest):
    see(r)  #: library
    see(r.params)  #: request
    see(r.route_params)  #: request
    see(r.headers)  #: request
    see(r.form)  #: request
    see(r.get_json("a"))  #: request
    see(r.get_body("a"))  #: request


def f2(r: azure.functions.HttpRequest):
    see(r.params)  #: request


def f3(r: azure.functions.HttpRequest):
    see(r.route_params)  #: request


def f4(r: azure.functions.HttpRequest):
    see(r.headers)  #: request


def f5(r: azure.functions.HttpRequest):
    see(r.form)  #: request


def f6(r: azure.functions.HttpRequest):
    see(r.files)  #: request


def f7(r: azure.functions.HttpRequest):
    see(r.url)  #: request


def f8(r: azure.functions.HttpRequest):
    see(r.get_json("a"))  #: request


def f9(r: azure.functions.HttpRequest):
    see(r.get_body("a"))  #: request
