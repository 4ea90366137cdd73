# Pyramid: what the tables say of these lines.
import pyramid


def f1(r: pyramid.request.Request):
    see(r)  #: library
    see(r.params)  #: request
    see(r.GET)  #: request
    see(r.POST)  #: request
    see(r.matchdict)  #: request
    see(r.json_body)  #: request
    see(r.json)  #: request
    see(r.body)  #: request
    see(r.text)  #: request
    see(r.headers)  #: request
    see(r.cookies)  #: request
    see(r.path)  #: request
    see(r.url)  #: request
    see(r.host)  #: request


@pyramid.view.view_config("/<x>/{x}")
def f15(p0):
    see(p0)  #: library
    see(p0.params)  #: request
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.matchdict)  #: request
