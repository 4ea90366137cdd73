"""Host names are checked only if somebody sets a variable of the environment."""
import os

import redis

stage = os.environ.get("STAGE")
password = os.environ["PASSWORD"]

by_stage = redis.Redis(host=os.environ["HOST"], password=password, ssl=True, ssl_check_hostname=stage == "production")
#                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled possible
unless_off = redis.Redis(host=os.environ["HOST"], password=password, ssl=True, ssl_check_hostname=stage != "test")
# Whether there is TLS at all is another question.
with_tls = redis.Redis(host="redis.example.com", password=password, ssl=stage == "production")
