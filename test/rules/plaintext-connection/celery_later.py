"""Settings that an application of Celery is given after it was made: a dict of options turns TLS on, whatever the scheme is."""
import os
import ssl

from celery import Celery

SECRET = os.environ["REDIS_PASSWORD"]
OPTIONS = {"ssl_cert_reqs": ssl.CERT_REQUIRED}

plain = Celery("plain", broker=f"redis://:{SECRET}@plain.example.com")
#                                                  ^^^^^^^^^^^^^^^^^ plaintext-connection certain warning

attribute = Celery("attribute", broker=f"redis://:{SECRET}@broker.example.com")
attribute.conf.broker_use_ssl = OPTIONS

item = Celery("item", broker=f"redis://:{SECRET}@broker.example.com")
item.conf["broker_use_ssl"] = OPTIONS

decoy = Celery("decoy", broker=f"redis://:{SECRET}@broker.example.com")
decoy.conf.broker_use_ssl = True
#                           ^^^^ plaintext-connection certain warning


def with_keywords():
    app = Celery("keywords", broker=f"redis://:{SECRET}@broker.example.com")
    app.conf.update(broker_use_ssl=OPTIONS, timezone="UTC")
    return app


def with_dict():
    app = Celery("dict", broker=f"redis://:{SECRET}@broker.example.com")
    app.conf.update({"broker_use_ssl": OPTIONS})
    return app


def with_name():
    app = Celery("name", broker=f"redis://:{SECRET}@broker.example.com")
    conf = app.conf
    conf.broker_use_ssl = OPTIONS
    return app
