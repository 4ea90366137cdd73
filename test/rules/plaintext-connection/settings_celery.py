from celery import Celery

app = Celery("shop")
app.conf.update(
    broker_url="redis://broker.example.com:6379/0",
    #                   ^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning
    #! missing-auth: the URL holds no place for a password that an environment variable could fill
    result_backend="rpc://",
)
mail = Celery("mail", broker="amqp://rabbit.example.com//")
local = Celery("local", broker="redis://localhost:6379/0", backend="redis://127.0.0.1/1")
