"""The same options elsewhere, and options that check."""
import os
import ssl

import psycopg2
import redis
import requests
import urllib3

PASSWORD = os.environ["REDIS_PASSWORD"]

urllib3.disable_warnings()
page = requests.get("https://example.com", verify=False)
database = psycopg2.connect(host="db.example.com", sslmode="require")
context = ssl.create_default_context()
context.check_hostname = False
context.verify_mode = ssl.CERT_NONE

required = redis.Redis(host="a.example.com", password=PASSWORD, ssl=True, ssl_cert_reqs="required")
constant = redis.Redis(host="b.example.com", password=PASSWORD, ssl=True, ssl_cert_reqs=ssl.CERT_REQUIRED)
query = redis.from_url("rediss://c.example.com?ssl_cert_reqs=required", password=PASSWORD)
elsewhere = redis.Redis(host="d.example.com", password=PASSWORD, ssl=True, ssl_cert_reqs=os.environ["REDIS_CERT_REQS"])
no_tls = redis.Redis(host="localhost", ssl_cert_reqs=None)
