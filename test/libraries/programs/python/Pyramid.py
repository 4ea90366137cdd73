# Pyramid: what the tables say of these lines.
import pyramid


def f1(r: pyramid.request.Request):
    see(r)  #: library
    see(r.params)  #: request
    see(r.GET)  #: request
    see(r.POST)  #: request
    see(r.matchdict)  #: request


def f2(r: pyramid.request.Request):
    see(r.params)  #: request


def f3(r: pyramid.request.Request):
    see(r.GET)  #: request


def f4(r: pyramid.request.Request):
    see(r.POST)  #: request


def f5(r: pyramid.request.Request):
    see(r.matchdict)  #: request


def f6(r: pyramid.request.Request):
    see(r.json_body)  #: request


def f7(r: pyramid.request.Request):
    see(r.json)  #: request


def f8(r: pyramid.request.Request):
    see(r.body)  #: request


def f9(r: pyramid.request.Request):
    see(r.text)  #: request


def f10(r: pyramid.request.Request):
    see(r.headers)  #: request


def f11(r: pyramid.request.Request):
    see(r.cookies)  #: request


def f12(r: pyramid.request.Request):
    see(r.path)  #: request


def f13(r: pyramid.request.Request):
    see(r.url)  #: request


def f14(r: pyramid.request.Request):
    see(r.host)  #: request


@pyramid.view.view_config("/<x>/{x}")
def f15(p0):
    see(p0)  #: library
    see(p0.params)  #: request
    see(p0.GET)  #: request
    see(p0.POST)  #: request
    see(p0.matchdict)  #: request
