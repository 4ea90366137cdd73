// Scripts that are defined beside the commands.
import Redis from "ioredis";
import { createClient, defineScript } from "redis";

const LIMIT = "return redis.call('INCR', KEYS[1])";

export function client(table: string, field: string) {
  return createClient({
    scripts: {
      limit: defineScript({ NUMBER_OF_KEYS: 1, SCRIPT: LIMIT }),
      total: defineScript({ NUMBER_OF_KEYS: 0, SCRIPT: `return redis.call('HGET', '${table}', '${field}')` }),
      //                                                                             ^^^^^ script-injection parameter information
    },
  });
}

export function redis(table: string) {
  return new Redis({
    scripts: {
      limit: { numberOfKeys: 1, lua: LIMIT },
      total: { numberOfKeys: 0, lua: `return redis.call('GET', '${table}')` },
      //                                                          ^^^^^ script-injection parameter information
    },
  });
}

export function whole(text: string) {
  return defineScript({ NUMBER_OF_KEYS: 0, SCRIPT: text });
}
