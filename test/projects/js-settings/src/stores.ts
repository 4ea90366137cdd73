import { Queue } from "bullmq";
import Redis from "ioredis";
import mysql from "mysql2/promise";
import { createClient } from "redis";
import config, { config as named } from "./config.js";

const { redis: options } = named;
export const cache = new Redis({ ...options, tls: {} });
export const sessions = createClient({ url: config.sessions.url });
//                                          ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
export const db = mysql.createPool({ ...config.mysql, ssl: config.tls });
export const queue = new Queue("mail", config.queue);
//                                     ^^^^^^^^^^^^ plaintext-connection certain warning, hardcoded-password certain error
export const loose = new Redis(options.port, options.host, { password: options.password, tls: config.tls });
//                                                                                       ^^^^^^^^^^^^^^^ tls-verification-disabled certain error
