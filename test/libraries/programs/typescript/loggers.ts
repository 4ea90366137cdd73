// loggers: what the tables say of these lines.
import * as m_adonisjs_core_services_logger from "@adonisjs/core/services/logger";
import * as m_aws_lambda_powertools_logger from "@aws-lambda-powertools/logger";
import * as m_google_cloud_logging from "@google-cloud/logging";
import * as m_nestjs_common from "@nestjs/common";
import * as mbunyan from "bunyan";
import * as mconsola from "consola";
import * as melectron_log from "electron-log";
import * as mfastify from "fastify";
import * as mfirebase_functions_logger from "firebase-functions/logger";
import * as mlog4js from "log4js";
import * as mloglevel from "loglevel";
import * as mnestjs_pino from "nestjs-pino";
import * as mnpmlog from "npmlog";
import * as mpino from "pino";
import * as mroarr from "roarr";
import * as msignale from "signale";
import * as mtslog from "tslog";
import * as mwinston from "winston";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  mwinston.createLogger().log("a");  //: log
  mwinston.loggers.get().log("a");  //: log
  mwinston.default.log("a");  //: log
  mpino().log("a");  //: log
  mpino.pino().log("a");  //: log
  mpino.default().log("a");  //: log
  mbunyan.createLogger().log("a");  //: log
  mlog4js.getLogger().log("a");  //: log
  mloglevel.log("a");  //: log
  mloglevel.getLogger().log("a");  //: log
  mconsola.createConsola().log("a");  //: log
  msignale.log("a");  //: log
  msignale.Signale().log("a");  //: log
  mtslog.Logger().log("a");  //: log
  mroarr.Roarr.log("a");  //: log
  mroarr.default.log("a");  //: log
  mnpmlog.log("a");  //: log
  melectron_log.log("a");  //: log
  m_nestjs_common.Logger().log("a");  //: log
  m_nestjs_common.ConsoleLogger().log("a");  //: log
  mnestjs_pino.Logger().log("a");  //: log
  mnestjs_pino.PinoLogger().log("a");  //: log
  mfastify().log.log("a");  //: log
  mfastify.fastify().log.log("a");  //: log
  mfastify.FastifyRequest().log.log("a");  //: log
  mfastify.FastifyReply().log.log("a");  //: log
  mfastify.FastifyInstance().log.log("a");  //: log
  m_google_cloud_logging.Logging().log().log("a");  //: log
  mfirebase_functions_logger.log("a");  //: log
  m_aws_lambda_powertools_logger.Logger().log("a");  //: log
  m_adonisjs_core_services_logger.log("a");  //: log
  mwinston.log("a");  //: log
  mwinston.trace("a");  //: log
  mwinston.debug("a");  //: log
  mwinston.info("a");  //: log
  mwinston.warn("a");  //: log
  mwinston.warning("a");  //: log
  mwinston.error("a");  //: log
  mwinston.fatal("a");  //: log
  mwinston.verbose("a");  //: log
  mwinston.silly("a");  //: log
  mwinston.http("a");  //: log
  mwinston.notice("a");  //: log
  mwinston.crit("a");  //: log
  mwinston.critical("a");  //: log
  mwinston.alert("a");  //: log
  mwinston.emerg("a");  //: log
  mwinston.success("a");  //: log
  mwinston.child("a");  //: log
  mwinston.setBindings("a");  //: log
  mwinston.appendKeys("a");  //: log
  mwinston.write("a");  //: log
  logger.log("a");  //: log
  log.log("a");  //: log
  Logger.log("a");  //: log
  _logger.log("a");  //: log
  LOG.log("a");  //: log
  LOGGER.log("a");  //: log
  logging.log("a");  //: log
  pino.log("a");  //: log
});

function f1(winston) {
  winston.log("a");  //: log
}

function f2(consola) {
  consola.log("a");  //: log
}
