# Lambda: what the tables say of these lines.


def f1(event, context):
    see(event.queryStringParameters)  #: request
    see(event.multiValueQueryStringParameters)  #: request
    see(event.pathParameters)  #: request
    see(event.headers)  #: request
    see(event.multiValueHeaders)  #: request
    see(event.body)  #: request
    see(event.path)  #: request
    see(event.rawPath)  #: request
    see(event.rawQueryString)  #: request
    see(event.cookies)  #: request
    see(event.Records)  #: request
    see(event.get("a"))  #: request
    see(event)  #: library


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
