"""Jobs."""

import os
import ssl

from celery import Celery

app = Celery("shop")
app.conf.broker_url = os.environ["CELERY_BROKER_URL"]
app.conf.broker_use_ssl = {"ssl_cert_reqs": ssl.CERT_REQUIRED, "ssl_ca_certs": os.environ["REDIS_CA_CERTS"]}


@app.task
def send_mail(order_id: int) -> None:
    print(f"mail for order {order_id}")
