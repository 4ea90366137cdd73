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
    see(r.files)  #: request
    see(r.url)  #: request
