"""Passwords that are known by their names, for users in other files."""
import os

REDIS_AUTH_PASSWORD = "r3d-sky"
#                     ^^^^^^^^^ hardcoded-password certain error
SESSION_STORE_URL = "rediss://:bl4ck-ice@sessions.example.com:6380/0"
#                              ^^^^^^^^^ hardcoded-password certain error
cache = {"redis": {"host": "localhost", "password": "gr33n-tea"}}
#                                                   ^^^^^^^^^^^ hardcoded-password certain error
pw = os.getenv("REDIS_PW", "wh1te-tea")
#                          ^^^^^^^^^^^ hardcoded-password certain error


class RedisSettings:
    password = "br0wn-rice"
    #          ^^^^^^^^^^^^ hardcoded-password certain error


# Names, words and other systems.
REDIS_PASSWORD_KEY = "redis-password"
REDIS_PASSWD = "REDIS_PASSWD"
LABELS = {"redis_password": "Redis password", "redis_password_label": "Secret!"}
postgres = {"host": "localhost", "password": "p0stgres"}
EXAMPLE_URL = "redis://:example@cache.example.com"
REDIS_PASS = ""
