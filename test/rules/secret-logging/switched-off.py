"""What a constant of the file switches off is not logged; a switch that something sets may be on."""
import os

import redis

from settings import VERBOSE

r = redis.Redis(host="localhost")
DEBUG = False
TRACE = os.environ.get("TRACE", False)
LOUD = False


class Sender:
    is_logging = False

    def log(self, text):
        print(text)

    def send(self, otp):
        if self.is_logging:
            self.log(otp)


class Noisy:
    is_verbose = False
    is_loud = False

    def send(self, number: int):
        otp = r.get(f"otp:{number}")
        if self.is_verbose:
            print(otp)
            #     ^^^ secret-logging
        if self.is_loud:
            print(otp)
            #     ^^^ secret-logging


class Louder(Noisy):
    is_loud = True


def make_noisy() -> Noisy:
    noisy = Noisy()
    noisy.is_verbose = True
    return noisy


def show(number: int):
    otp = r.get(f"otp:{number}")
    Sender().send(otp)
    if DEBUG:
        print(otp)
    if not DEBUG:
        print(otp)
        #     ^^^ secret-logging
    if TRACE:
        print(otp)
        #     ^^^ secret-logging
    if VERBOSE:
        print(otp)
        #     ^^^ secret-logging
    if LOUD:
        print(otp)
        #     ^^^ secret-logging


def loudly():
    global LOUD
    LOUD = True
