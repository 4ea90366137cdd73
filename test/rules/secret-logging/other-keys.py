"""A function that keeps one thing and deletes the password of another: what it keeps is not the password."""
import logging
import os

import redis

client = redis.Redis.from_url(os.environ["REDIS_URL"])
logger = logging.getLogger(__name__)


class Submission:
    MAX_SIZE = 4096

    def compute(self, number):
        path = client.get(f"{number}:path")
        #                    ^^^^^^ key-injection parameter
        self.manage(number, path)

    def manage(self, number, path):
        logger.debug(f"file {path}")
        self.abort(number, f"{path} is over {Submission.MAX_SIZE} bytes")

    def abort(self, number, message):
        logger.debug(message)
        client.set(f"{number}:error", message, ex=60)
        #             ^^^^^^ key-injection parameter
        client.delete(f"{number}:password")
        #                ^^^^^^ key-injection parameter



class Login:
    def keep(self, number, password):
        client.set(f"{number}:password", password, ex=60)
        #             ^^^^^^ key-injection parameter
        #                                ^^^^^^^^ raw-secret-storage parameter
        #! raw-secret-storage: a fast hash of a password can be guessed; which slow one is at hand is not known
        logger.debug(f"login {password}")
        #                     ^^^^^^^^ secret-logging
