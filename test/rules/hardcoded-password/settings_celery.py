from celery import Celery

app = Celery("shop", broker="rediss://:br0ker-pw@broker.example.com/0?ssl_cert_reqs=required")
#                                      ^^^^^^^^^ hardcoded-password certain error
app.conf.result_backend = "rediss://:b4ckend-pw@broker.example.com/1?ssl_cert_reqs=required"
#                                    ^^^^^^^^^^ hardcoded-password certain error

# A broker that is not Redis.
other = Celery("mail", broker="amqp://guest:guest@rabbit.example.com//")
