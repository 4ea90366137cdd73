# Lambda: what the tables say of these lines.


def f1(event, context):
    see(event.queryStringParameters)  #: request


def f2(event, context):
    see(event.multiValueQueryStringParameters)  #: request


def f3(event, context):
    see(event.pathParameters)  #: request


def f4(event, context):
    see(event.headers)  #: request


def f5(event, context):
    see(event.multiValueHeaders)  #: request


def f6(event, context):
    see(event.body)  #: request


def f7(event, context):
    see(event.path)  #: request


def f8(event, context):
    see(event.rawPath)  #: request


def f9(event, context):
    see(event.rawQueryString)  #: request


def f10(event, context):
    see(event.cookies)  #: request


def f11(event, context):
    see(event.Records)  #: request


def f12(event, context):
    see(event.get("a"))  #: request


def f13(event, context):
    see(event)  #: library
    see(event.queryStringParameters)  #: request
    see(event.multiValueQueryStringParameters)  #: request
    see(event.pathParameters)  #: request
    see(event.headers)  #: request
    see(event.get("a"))  #: request


def f14(event, _context):
    see(event)  #: library
    see(event.queryStringParameters)  #: request
    see(event.multiValueQueryStringParameters)  #: request
    see(event.pathParameters)  #: request
    see(event.headers)  #: request
    see(event.get("a"))  #: request


def f15(event, _):
    see(event)  #: library
    see(event.queryStringParameters)  #: request
    see(event.multiValueQueryStringParameters)  #: request
    see(event.pathParameters)  #: request
    see(event.headers)  #: request
    see(event.get("a"))  #: request
