# telemetry: what the tables say of these lines.
from flask import request
import bugsnag
import ddtrace
import honeybadger
import logfire
import newrelic
import opentelemetry
import rollbar
import sentry_sdk


def lines(y, logger):
    x = request.args["x"]
    sentry_sdk.capture_message("a")  #: telemetry
    sentry_sdk.capture_event("a")  #: telemetry
    sentry_sdk.capture_exception("a")  #: telemetry
    sentry_sdk.add_breadcrumb("a")  #: telemetry
    sentry_sdk.set_extra("a")  #: telemetry
    sentry_sdk.set_tag("a")  #: telemetry
    sentry_sdk.set_tags("a")  #: telemetry
    sentry_sdk.set_context("a")  #: telemetry
    sentry_sdk.set_user("a")  #: telemetry
    sentry_sdk.set_attribute("a")  #: telemetry
    sentry_sdk.set_attributes("a")  #: telemetry
    sentry_sdk.set_measurement("a")  #: telemetry
    sentry_sdk.add_attachment("a")  #: telemetry
    newrelic.agent.record_custom_event("a")  #: telemetry
    newrelic.agent.add_custom_attribute("a")  #: telemetry
    newrelic.agent.add_custom_attributes("a")  #: telemetry
    newrelic.agent.notice_error("a")  #: telemetry
    rollbar.report_message("a")  #: telemetry
    rollbar.report_exc_info("a")  #: telemetry
    bugsnag.notify("a")  #: telemetry
    honeybadger.honeybadger.notify("a")  #: telemetry
    sentry_sdk.logger.set_attribute("a")  #: telemetry
    sentry_sdk.get_current_scope().set_attribute("a")  #: telemetry
    sentry_sdk.get_isolation_scope().set_attribute("a")  #: telemetry
    sentry_sdk.push_scope().set_attribute("a")  #: telemetry
    sentry_sdk.configure_scope().set_attribute("a")  #: telemetry
    sentry_sdk.start_span().set_attribute("a")  #: telemetry
    opentelemetry.trace.get_current_span().set_attribute("a")  #: telemetry
    opentelemetry.trace.start_span().set_attribute("a")  #: telemetry
    opentelemetry.trace.start_as_current_span().set_attribute("a")  #: telemetry
    ddtrace.tracer.set_attribute("a")  #: telemetry
    logfire.set_attribute("a")  #: telemetry
    sentry_sdk.logger.set_attribute("a")  #: telemetry
    sentry_sdk.logger.set_attributes("a")  #: telemetry
    sentry_sdk.logger.add_event("a")  #: telemetry
    sentry_sdk.logger.record_exception("a")  #: telemetry
    sentry_sdk.logger.set_tag("a")  #: telemetry
    sentry_sdk.logger.set_tags("a")  #: telemetry
    sentry_sdk.logger.set_extra("a")  #: telemetry
    sentry_sdk.logger.set_context("a")  #: telemetry
    sentry_sdk.logger.set_user("a")  #: telemetry
    sentry_sdk.logger.set_data("a")  #: telemetry
    sentry_sdk.logger.trace("a")  #: telemetry
    sentry_sdk.logger.debug("a")  #: telemetry
    sentry_sdk.logger.info("a")  #: telemetry
    sentry_sdk.logger.notice("a")  #: telemetry
    sentry_sdk.logger.warn("a")  #: telemetry
    sentry_sdk.logger.warning("a")  #: telemetry
    sentry_sdk.logger.error("a")  #: telemetry
    sentry_sdk.logger.fatal("a")  #: telemetry
    sentry_sdk.logger.exception("a")  #: telemetry
