import * as Sentry from "@sentry/node";
import { Logger } from "@nestjs/common";
import Redis from "ioredis";
import pino from "pino";
import winston from "winston";

const redisPassword = process.env.REDIS_PASSWORD;
const log = pino();
const logger = winston.createLogger();
const nest = new Logger("redis");
export const client = new Redis({ password: redisPassword });

console.log("password", redisPassword);
//                      ^^^^^^^^^^^^^ secret-logging certain error
console.error(`password=${redisPassword}`);
//                        ^^^^^^^^^^^^^ secret-logging
console.debug("password " + redisPassword);
//                          ^^^^^^^^^^^^^ secret-logging
log.info({ password: redisPassword }, "connect");
//                   ^^^^^^^^^^^^^ secret-logging
logger.warn("password %s", redisPassword);
//                         ^^^^^^^^^^^^^ secret-logging
logger.log({ level: "info", message: `password ${redisPassword}` });
//                                               ^^^^^^^^^^^^^ secret-logging
nest.debug(redisPassword);
//         ^^^^^^^^^^^^^ secret-logging
process.stderr.write(`${redisPassword}\n`);
//                      ^^^^^^^^^^^^^ secret-logging
Sentry.captureMessage(`cannot log in with ${redisPassword}`);
//                                          ^^^^^^^^^^^^^ secret-logging

export function fail(): never {
  throw new Error(`cannot log in with ${redisPassword}`);
  //                                    ^^^^^^^^^^^^^ secret-logging
}
