"""Who runs the program decides, not who wrote it."""
import os

import redis
import ssl

SKIP_TLS_VERIFY = os.environ.get("REDIS_SKIP_TLS_VERIFY") == "true"
IN_CLOUD = os.environ.get("IN_CLOUD") == "true"
CACHES = {
    "default": {"BACKEND": "django_redis.cache.RedisCache", "LOCATION": "rediss://cache.example.com:6379/1", "OPTIONS": {"PASSWORD": os.environ["PW"]}},
}
if SKIP_TLS_VERIFY:
    CACHES["default"]["OPTIONS"]["CONNECTION_POOL_KWARGS"] = {"ssl_cert_reqs": None}
    #                                                         ^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled possible information


def connect(verify_certificates: bool):
    if verify_certificates:
        return redis.Redis(host="r.example.com", ssl=True, ssl_check_hostname=True, password=os.environ["PW"])
    return redis.Redis(host="r.example.com", ssl=True, ssl_cert_reqs=ssl.CERT_NONE, password=os.environ["PW"])
    #                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error


def connect_cloud():
    if IN_CLOUD:
        return redis.Redis(host="r.example.com", ssl=True, ssl_cert_reqs="none", password=os.environ["PW"])
        #                                                  ^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
    return None
