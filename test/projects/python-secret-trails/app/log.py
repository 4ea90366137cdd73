import logging

log = logging.getLogger("app")


def debug(message, *args):
    log.debug(message, *args)
