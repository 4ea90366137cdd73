REDIS_HOST = "rq.example.com"
#            ^^^^^^^^^^^^^^^^ plaintext-connection certain warning
REDIS_PORT = 6379
REDIS_PASSWORD = "rq-s3cret"
#                ^^^^^^^^^^^ hardcoded-password certain error
QUEUES = ["high", "default"]
