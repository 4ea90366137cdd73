/** Options that a function is given as a whole, alone or laid out among its own: the password stands where the caller wrote it. */
import Redis, { type RedisOptions } from "ioredis";

const defaults = { maxRetriesPerRequest: null };

function plain(options: RedisOptions): Redis {
  return new Redis(options);
}

function laidOut(options: RedisOptions = {}): Redis {
  return new Redis({ ...defaults, lazyConnect: true, ...options });
}

function stepwise(options: RedisOptions): Redis {
  const all = Object.assign({}, defaults, options);
  return new Redis(all);
}

function without({ name, ...options }: RedisOptions & { name: string }): Redis {
  return new Redis({ connectionName: name, ...options });
}

function overwritten(options: RedisOptions): Redis {
  return new Redis({ ...options, password: process.env.REDIS_PASSWORD, tls: {} });
}

export const clients = [
  plain({ host: "localhost", password: "kS8-vaqu1-Hol" }),
  //                                   ^^^^^^^^^^^^^^^ hardcoded-password
  laidOut({ host: "localhost", password: "kS8-vaqu2-Hol" }),
  //                                     ^^^^^^^^^^^^^^^ hardcoded-password
  stepwise({ host: "localhost", password: "kS8-vaqu3-Hol" }),
  //                                      ^^^^^^^^^^^^^^^ hardcoded-password
  without({ name: "a", host: "localhost", password: "kS8-vaqu4-Hol" }),
  //                                                ^^^^^^^^^^^^^^^ hardcoded-password
  overwritten({ host: "localhost", password: "kS8-vaqu5-Hol" }),
  laidOut(),
];
