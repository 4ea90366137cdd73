"""Scripts that are made beside the commands."""
import redis
from redis.commands.core import Script

r = redis.Redis()
COUNT = Script(r, "return redis.call('INCR', KEYS[1])")


def total(table: str) -> int:
    script = Script(r, f"return redis.call('GET', '{table}')")
    #                                               ^^^^^ script-injection parameter information
    return script()


def registered(table: str) -> int:
    script = r.register_script("return redis.call('GET', '" + table + "')")
    #                                                         ^^^^^ script-injection parameter information
    return script()


class Limits:
    def __init__(self, client: redis.Redis, prefix: str):
        self._hit = client.register_script(f"return redis.call('INCR', '{prefix}' .. KEYS[1])")
        #                                                                ^^^^^^ script-injection parameter information

    def hit(self, name: str) -> int:
        return self._hit(keys=[name])
