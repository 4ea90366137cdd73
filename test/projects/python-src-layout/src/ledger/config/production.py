REDIS_HOST = "10.20.0.7"
REDIS_PASSWORD = "l3dger-pw"
#                ^^^^^^^^^^^ hardcoded-password certain error
