import redis

jobs = redis.Redis(host="127.0.0.1", password="ochre-Spindle-5")
#                                             ^^^^^^^^^^^^^^^^^ hardcoded-password
