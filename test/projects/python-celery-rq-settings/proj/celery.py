from celery import Celery

from proj import celeryconfig

app = Celery("proj", backend="redis://results.example.com/0")
#                                     ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning
app.config_from_object(celeryconfig)
app.conf.update(task_serializer="json", redis_backend_use_ssl=None)
