// telemetry: what the tables say of these lines.
import * as m_bugsnag_js from "@bugsnag/js";
import * as m_opentelemetry_api from "@opentelemetry/api";
import * as manything from "anything";
import * as mdd_trace from "dd-trace";
import * as mnewrelic from "newrelic";
import * as mrollbar from "rollbar";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  manything.captureMessage("a");  //: telemetry
  manything.captureException("a");  //: telemetry
  manything.captureEvent("a");  //: telemetry
  manything.addBreadcrumb("a");  //: telemetry
  manything.setContext("a");  //: telemetry
  manything.setExtra("a");  //: telemetry
  manything.setExtras("a");  //: telemetry
  manything.setTag("a");  //: telemetry
  manything.setTags("a");  //: telemetry
  manything.setUser("a");  //: telemetry
  mnewrelic.addCustomAttribute("a");  //: telemetry
  mnewrelic.addCustomAttributes("a");  //: telemetry
  mnewrelic.noticeError("a");  //: telemetry
  mnewrelic.recordCustomEvent("a");  //: telemetry
  m_opentelemetry_api.startSpan().setAttribute("a");  //: telemetry
  m_opentelemetry_api.trace.getActiveSpan().setAttribute("a");  //: telemetry
  m_opentelemetry_api.trace.getSpan().setAttribute("a");  //: telemetry
  m_opentelemetry_api.Span().setAttribute("a");  //: telemetry
  mdd_trace.startSpan().setAttribute("a");  //: telemetry
  mdd_trace.scope().active().setAttribute("a");  //: telemetry
  mrollbar().setAttribute("a");  //: telemetry
  m_bugsnag_js.setAttribute("a");  //: telemetry
  m_opentelemetry_api.startSpan().setAttribute("a");  //: telemetry
  m_opentelemetry_api.startSpan().setAttributes("a");  //: telemetry
  m_opentelemetry_api.startSpan().addEvent("a");  //: telemetry
  m_opentelemetry_api.startSpan().recordException("a");  //: telemetry
  m_opentelemetry_api.startSpan().setTag("a");  //: telemetry
  m_opentelemetry_api.startSpan().addTags("a");  //: telemetry
  m_opentelemetry_api.startSpan().log("a");  //: telemetry
  m_opentelemetry_api.startSpan().info("a");  //: telemetry
  m_opentelemetry_api.startSpan().warning("a");  //: telemetry
  m_opentelemetry_api.startSpan().error("a");  //: telemetry
  m_opentelemetry_api.startSpan().critical("a");  //: telemetry
  m_opentelemetry_api.startSpan().notify("a");  //: telemetry
  Sentry.setAttribute("a");  //: telemetry
  span.setAttribute("a");  //: telemetry
  rollbar.setAttribute("a");  //: telemetry
  bugsnag.setAttribute("a");  //: telemetry
  Bugsnag.setAttribute("a");  //: telemetry
});
