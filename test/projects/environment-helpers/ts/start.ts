import Redis from "ioredis";
import { config } from "./config";

export const client = new Redis({ host: config.host, password: config.password, tls: {} });
console.log("at", config.host);
console.log("with", config.password);
//                  ^^^^^^^^^^^^^^^ secret-logging certain
