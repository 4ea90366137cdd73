/** Who runs the program decides, not who wrote it. */
import Redis, { type RedisOptions } from "ioredis";

declare const args: Record<string, boolean>;

const options: RedisOptions = { host: "r.example.com", password: process.env.PW, tls: {} };
if (args["insecure-certificate"]) options.tls = { rejectUnauthorized: false };
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled possible information
//! tls-verification-disabled: the option is what somebody asks for
export const optional = new Redis(options);

export function connect(isCloud: boolean) {
  if (!isCloud) return undefined;
  return new Redis({ host: "r.example.com", password: process.env.PW, tls: { rejectUnauthorized: false } });
  //                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
}
