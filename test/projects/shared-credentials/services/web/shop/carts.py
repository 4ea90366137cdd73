import redis

carts = redis.from_url("redis://:c0balt-Lantern@127.0.0.1:6379/0")
#                                ^^^^^^^^^^^^^^ shared-credentials certain warning, hardcoded-password
