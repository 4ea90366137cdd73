import redis

# Of no service: it belongs to the whole.
cache = redis.Redis(host="127.0.0.1", password="c0balt-Lantern")
#                                               ^^^^^^^^^^^^^^ shared-credentials certain warning
#                                              ^^^^^^^^^^^^^^^^ hardcoded-password
