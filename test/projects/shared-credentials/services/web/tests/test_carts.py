import redis

# A test has the password of its own service, and of another one: neither makes it a shared one.
own = redis.Redis(host="127.0.0.1", password="ochre-Spindle-5")
#                                            ^^^^^^^^^^^^^^^^^ hardcoded-password certain information
shared = redis.Redis(host="127.0.0.1", password="c0balt-Lantern")
#                                               ^^^^^^^^^^^^^^^^ hardcoded-password certain information
