import redis

shared = redis.Redis(host="store.shop.example")
#                         ^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning
