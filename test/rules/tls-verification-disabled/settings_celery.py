import os
import ssl

from celery import Celery

checked = Celery("checked", broker=os.environ["CELERY_BROKER_URL"])
checked.conf.broker_use_ssl = {"ssl_cert_reqs": ssl.CERT_REQUIRED, "ssl_ca_certs": "/etc/ssl/redis-ca.pem"}

unchecked = Celery("unchecked", broker=os.environ["CELERY_BROKER_URL"])
unchecked.conf.broker_use_ssl = {"ssl_cert_reqs": ssl.CERT_NONE}
#                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled

# Without any option kombu checks nothing.
default = Celery("default", broker="rediss://:%s@broker.example.com/0" % os.environ["REDIS_PASSWORD"])
#                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
