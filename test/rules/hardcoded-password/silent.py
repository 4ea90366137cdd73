"""Look-alikes: nothing is reported here."""
import os
import smtplib
from configparser import ConfigParser

import psycopg2
import redis
import requests

config = ConfigParser()
config.read("app.ini")

empty = redis.Redis(host="a.example.com", ssl=True, username="app", password="")
none = redis.Redis(host="b.example.com", ssl=True, username="app", password=None)
ini = redis.Redis(host="c.example.com", ssl=True, password=config.get("redis", "password"))
hole = redis.from_url(f"rediss://:{os.environ['REDIS_PASSWORD']}@d.example.com")
user_only = redis.from_url("rediss://app@e.example.com")

# r = redis.Redis(host="f.example.com", password="commented-out")
database = psycopg2.connect(host="db.example.com", user="shop", password="pg-pw")
api = requests.get("https://api.example.com", auth=("shop", "api-pw"))
mail = smtplib.SMTP("mail.example.com")
mail.login("shop", "mail-pw")

PASSWORD_MIN_LENGTH = 12
password_hint = "at least twelve characters"
HELP = """Connect with redis://:secret@host:6379 and set a password."""

# The section and the option that are read, and no fallback.
redis_pass = settings.read_setting("Redis", "Password")
redisPass = settings.read_setting("Redis", "Password", settings.default["redisPass"])
