from redis import Redis

shared = Redis(host="redis.acme.example", port=6379)
#                   ^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning
