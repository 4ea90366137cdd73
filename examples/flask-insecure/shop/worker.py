"""Jobs."""

from celery import Celery

app = Celery("shop")
app.conf.broker_url = "redis://:br0ker-Pa55@broker.shop.example:6379/0"
# Looks like TLS. With Redis it does nothing.
app.conf.broker_use_ssl = True


@app.task
def send_mail(order_id: int) -> None:
    print(f"mail for order {order_id}")
