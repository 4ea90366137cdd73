import Redis from "ioredis";
import { createClient } from "redis";

const password = process.env.REDIS_PASSWORD;

export const environment = new Redis({ host: process.env.REDIS_HOST, password });
//                                           ^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection possible information
//> export const environment = new Redis({ host: process.env.REDIS_HOST, password, tls: {} });
export const template = createClient({ url: `redis://:${password}@${process.env.REDIS_HOST}:6379` });
//                                                                  ^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection possible information
export const service = new Redis({ host: "redis", password });
//                                       ^^^^^^^ plaintext-connection certain information

export function connect(host: string): Redis {
  return new Redis({ host, password });
  //                 ^^^^ plaintext-connection possible information
}

// TLS is decided elsewhere, or the URL is: nothing is said.
export const decided = new Redis({ host: process.env.REDIS_HOST, password, ...(process.env.REDIS_TLS ? { tls: {} } : {}) });
export const whole = new Redis(process.env.REDIS_URL!);
export const wholeNode = createClient({ url: process.env.REDIS_URL });
export const unknown = (options: object) => createClient(options);
