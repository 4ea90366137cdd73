/** Options that a function lays out among its own: what the caller and the function say together decides. */
import Redis, { type RedisOptions } from "ioredis";

function laidOut(options: RedisOptions): Redis {
  return new Redis({ lazyConnect: true, ...options, password: process.env.REDIS_PASSWORD });
}

function encrypted(options: RedisOptions): Redis {
  return new Redis({ ...options, password: process.env.REDIS_PASSWORD, tls: {} });
}

function elsewhere(options: RedisOptions): Redis {
  return new Redis({ password: process.env.REDIS_PASSWORD, ...options, host: "localhost" });
}

export const clients = [
  laidOut({ host: "cache.example.com" }),
  //              ^^^^^^^^^^^^^^^^^^^ plaintext-connection
  laidOut({ host: "cache.example.com", tls: {} }),
  laidOut({ host: "localhost" }),
  encrypted({ host: "cache.example.com" }),
  elsewhere({ host: "cache.example.com" }),
];
