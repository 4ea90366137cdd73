from connect import Store, connect, connect_safely

a = connect(host="redis.example.com", password="s3cret-word")
#                ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain
#                                              ^^^^^^^^^^^^^ hardcoded-password
b = Store("redis.example.com")
#         ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain, missing-auth
c = connect_safely("redis.example.com", "s3cret-word")
#                                       ^^^^^^^^^^^^^ hardcoded-password
d = Store("redis.example.com", "s3cret-word", ssl=True)
#                              ^^^^^^^^^^^^^ hardcoded-password
e = Store("127.0.0.1")
