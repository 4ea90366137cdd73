"""A template that people copy: nothing here is a real password."""
import redis

a = redis.Redis(host="a.example.com", ssl=True, password="<password>")
#                                                        ^^^^^^^^^^^^ hardcoded-password possible information
b = redis.Redis(host="b.example.com", ssl=True, password="your-password")
#                                                        ^^^^^^^^^^^^^^^ hardcoded-password possible information
c = redis.from_url("rediss://:xxxxxxxx@c.example.com")
#                             ^^^^^^^^ hardcoded-password possible information
d = redis.from_url("rediss://:****@d.example.com")
#                             ^^^^ hardcoded-password possible information

# Weak passwords that work are passwords.
e = redis.Redis(host="e.example.com", ssl=True, password="changeme")
#                                                        ^^^^^^^^^^ hardcoded-password certain error
f = redis.Redis(host="f.example.com", ssl=True, password="foobared")
#                                                        ^^^^^^^^^^ hardcoded-password certain error
