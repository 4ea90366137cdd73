# logging: what the tables say of these lines.
from flask import request
import aiohttp
import aiologger
import aws_lambda_powertools
import celery
import eliot
import flask
import google
import logbook
import logging
import prefect
import quart
import sanic
import structlog
import tornado
import twisted


def lines(y, logger):
    x = request.args["x"]
    twisted.python.log.err("a")  #: log
    logging.getLogger().debug("a")  #: log
    logging.Logger().debug("a")  #: log
    logging.LoggerAdapter().debug("a")  #: log
    logging.root.debug("a")  #: log
    flask.Flask().logger.debug("a")  #: log
    quart.Quart().logger.debug("a")  #: log
    sanic.log.error_logger.debug("a")  #: log
    celery.utils.log.get_task_logger().debug("a")  #: log
    celery.utils.log.get_logger().debug("a")  #: log
    structlog.get_logger().debug("a")  #: log
    structlog.getLogger().debug("a")  #: log
    structlog.BoundLogger().debug("a")  #: log
    tornado.log.app_log.debug("a")  #: log
    tornado.log.gen_log.debug("a")  #: log
    aiohttp.log.server_logger.debug("a")  #: log
    aiologger.Logger().debug("a")  #: log
    eliot.Message.debug("a")  #: log
    logbook.Logger().debug("a")  #: log
    google.cloud.logging.Client().logger().debug("a")  #: log
    aws_lambda_powertools.Logger().debug("a")  #: log
    aws_lambda_powertools.logging.Logger().debug("a")  #: log
    prefect.get_run_logger().debug("a")  #: log
    logging.getLogger().debug("a")  #: log
    logging.getLogger().info("a")  #: log
    logging.getLogger().warning("a")  #: log
    logging.getLogger().warn("a")  #: log
    logging.getLogger().error("a")  #: log
    logging.getLogger().critical("a")  #: log
    logging.getLogger().fatal("a")  #: log
    logging.getLogger().exception("a")  #: log
    logging.getLogger().log("a")  #: log
    logging.getLogger().trace("a")  #: log
    logging.getLogger().success("a")  #: log
    logging.getLogger().notice("a")  #: log
    logging.getLogger().msg("a")  #: log
    logging.getLogger().bind("a")  #: log
    logging.getLogger().contextualize("a")  #: log
    logging.getLogger().append_keys("a")  #: log
    logging.getLogger().log_text("a")  #: log
    logging.getLogger().log_struct("a")  #: log
    logger.debug("a")  #: log
    log.debug("a")  #: log
    _logger.debug("a")  #: log
    _log.debug("a")  #: log
    __logger.debug("a")  #: log
    LOG.debug("a")  #: log
    LOGGER.debug("a")  #: log
    _LOGGER.debug("a")  #: log
    Logger.debug("a")  #: log
    slog.debug("a")  #: log


def f1(logging):
    logging.debug("a")  #: log
