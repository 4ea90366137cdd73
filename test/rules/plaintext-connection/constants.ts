import Redis, { type RedisOptions } from "ioredis";

const HOST = "cache.example.com";
const password = process.env.REDIS_PASSWORD;
const base: RedisOptions = { password, lazyConnect: true };

export const byName = new Redis({ ...base, host: HOST });
//                                               ^^^^ plaintext-connection certain warning
export const byTemplate = new Redis(`redis://${HOST}:6379/0`, base);
//                                             ^^^^ plaintext-connection certain warning
export const byConcatenation = new Redis("redis://" + HOST + ":6379", base);
//                                                    ^^^^ plaintext-connection certain warning

enum Hosts {
  Cache = "enum.example.com",
}
export const byEnum = new Redis({ ...base, host: Hosts.Cache });
//                                               ^^^^^^^^^^^ plaintext-connection certain warning

export class Cache {
  static readonly host = "static.example.com";
  readonly client = new Redis({ ...base, host: Cache.host });
  //                                           ^^^^^^^^^^ plaintext-connection certain warning
}

function options(): RedisOptions {
  return { ...base, host: "function.example.com" };
  //                      ^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
}
export const byFunction = new Redis(options());
