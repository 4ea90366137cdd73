import os

from celery import Celery

app = Celery("proj")
app.conf.broker_url = os.environ.get("BROKER_URL", "redis://:br0ker-def@broker.example.com:6379/0")
#                                                            ^^^^^^^^^^ hardcoded-password certain error
#                                                                       ^^^^^^^^^^^^^^^^^^ plaintext-connection possible
app.conf.update(result_backend="redis://results.example.com/1", task_always_eager=False)
#                                       ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning


class Config:
    broker_url = "redis://class.example.com:6379"
    #                     ^^^^^^^^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning
    broker_transport_options = {"visibility_timeout": 3600}


other = Celery("other", config_source=Config)
