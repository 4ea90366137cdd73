"""Lines that give nothing away."""
import hashlib
import logging
import os

import redis

log = logging.getLogger(__name__)
host = os.environ["REDIS_HOST"]
password = os.environ["REDIS_PASSWORD"]
client = redis.Redis(host="localhost", password=password)
smtp_password = os.environ["SMTP_PASSWORD"]

log.info("connecting to %s", host)
log.info("password is %s", "set" if password else "missing")
log.info("password: ***")
log.info("password has %d characters", len(password))
log.info("password %s", bool(password))
log.info("fingerprint %s", hashlib.sha256(password.encode()).hexdigest()[:8])
log.info("client %s", client.ping())

try:
    client.ping()
except redis.ConnectionError as error:
    log.error("redis is down: %s", error)
    log.exception("redis is down")


def visits(user_id: int, token_count: int) -> None:
    value = client.get(f"visits:{user_id}")
    log.info("visits %s", value)
    log.info("%d tokens", token_count)
    log.info("key %s", f"session:{user_id}")


def usage() -> None:
    raise ValueError("Set REDIS_URL, for example redis://user:pass@host:port or redis://:password@hostname/0")


def brokers(vhost: str) -> None:
    broker_url = os.environ.get("BROKER_URL", "amqp://queue.example.com/shop")
    celery_broker_url = "amqp://queue.example.com/{vhost}".format(vhost=vhost)
    log.info("broker %s %s", broker_url, celery_broker_url)


def count_tokens(stats: dict) -> None:
    client.setex("secrets_compliance:active", 86400, stats["active"])
    log.info("tokens %s", stats)
    log.info("attempts %s", client.get("token:attempts"))
