import json
import logging

import redis

log = logging.getLogger(__name__)
client = redis.Redis()


def keep(name: int, otp):
    client.setex(f"o:{name}", 60, otp)
    #                             ^^^ raw-secret-storage
    text = "Your code: %s" % otp
    greeting = f"Hello {name}"
    log.info(text)
    #        ^^^^ secret-logging
    log.info(greeting)


def again(name: int):
    data = json.loads(client.get(f"o:{name}"))
    log.info("found %s", data["otp"])
    #                    ^^^^^^^^^^^ secret-logging
    log.info("found %s", data["name"])
