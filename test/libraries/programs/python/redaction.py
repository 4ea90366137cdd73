# redaction: what the tables say of these lines.
from flask import request
import celery
import kombu
import pydantic
import sqlalchemy
import yarl


def lines(y, logger):
    x = request.args["x"]
    see(kombu.utils.url.sanitize_url(x))  #: redacted
    see(kombu.utils.url.maybe_sanitize_url(x))  #: redacted
    see(kombu.Connection().as_uri(x))  #: redacted
    see(celery.Celery().connection().as_uri(x))  #: redacted
    see(yarl.URL().with_password(x))  #: redacted
    see(yarl.URL().with_user(x))  #: redacted
    see(sqlalchemy.engine.make_url().render_as_string(x))  #: redacted
    see(pydantic.SecretStr(x))  #: redacted
    see(str.with_password(x))  #: redacted
