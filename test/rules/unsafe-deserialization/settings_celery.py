"""Settings of a task queue."""
from celery import Celery

broker_url = "redis://localhost:6379/0"
task_serializer = "pickle"
#                 ^^^^^^^^ unsafe-deserialization certain error
result_serializer = "json"
accept_content = ["json", "pickle"]
#                         ^^^^^^^^ unsafe-deserialization certain error

app = Celery("mails", broker="redis://localhost:6379/1")
app.conf.update(task_serializer="pickle", accept_content=["application/x-python-serialize"], timezone="UTC")
#                               ^^^^^^^^ unsafe-deserialization possible information
#                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe-deserialization possible information
app.conf.result_serializer = "pickle"
#                            ^^^^^^^^ unsafe-deserialization possible information


class Config:
    CELERY_TASK_SERIALIZER = "pickle"
#                            ^^^^^^^^ unsafe-deserialization possible information
    CELERY_ACCEPT_CONTENT = ("json",)
