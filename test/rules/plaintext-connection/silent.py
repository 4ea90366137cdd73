"""Nothing leaves this machine, or nothing is known: nothing is reported."""
import fakeredis
import memcache
import redis
from django.conf import settings
from flask import current_app

loopback = [
    redis.Redis(),
    redis.Redis(host="localhost"),
    redis.Redis("127.0.0.1", 6379),
    redis.Redis(host="127.8.8.8"),
    redis.Redis(host="::1"),
    redis.from_url("redis://localhost:6379/0"),
    redis.from_url("redis://[::1]:6379"),
    redis.from_url("redis://"),
]
socket = redis.Redis(unix_socket_path="/run/redis.sock")
socket_url = redis.from_url("unix:///run/redis.sock?db=0")
fake = fakeredis.FakeRedis(host="cache.example.com")
fake_class = redis.ConnectionPool(host="cache.example.com", connection_class=fakeredis.FakeConnection)
other = memcache.Client(["cache.example.com:11211"])
flask_url = redis.from_url(current_app.config["REDIS_URL"])
django_url = redis.from_url(settings.REDIS_URL)
options = redis.Redis(**settings.REDIS)


def typed(url: str) -> redis.Redis:
    return redis.from_url(url)
