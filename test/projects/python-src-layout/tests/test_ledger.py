from ledger.config.production import REDIS_HOST
from ledger.infra.redis import store


def test_ping():
    assert REDIS_HOST
    assert store.get("account:1") is None
