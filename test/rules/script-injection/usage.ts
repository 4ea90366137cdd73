// As such code is written: limits, locks, cleaning up, prefixes.
import type { Redis } from "ioredis";

const TTL = 60;
const PREFIX = "views";

export class Cache {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  private key(name: string) {
    return `${this.prefix}:${name}`;
  }

  clear() {
    const glob = this.key("*");
    return this.redis.eval(`for _, name in ipairs(redis.call('KEYS', '${glob}')) do redis.call('DEL', name) end`, 0);
  }

  failure() {
    return this.redis.eval(
      `
      local n = redis.call("INCR", KEYS[1])
      if n == 1 then redis.call("EXPIRE", KEYS[1], ${TTL}) end
      return n
      `,
      1,
      "failures",
    );
  }

  day(slug: string, hour: number) {
    return this.redis.eval(
      `local sum = 0
       for i = 0, 23 do sum = sum + (redis.call('GET', KEYS[1] .. ':${PREFIX}:' .. ((${hour} - i) % 24)) or 0) end
       return sum`,
      1,
      `views:24h:${PREFIX}`,
    );
  }

  find(field: string, value: string) {
    return this.redis.eval(
      `local found = {}
       for _, key in ipairs(redis.call('SMEMBERS', KEYS[1])) do
         if redis.call('HGET', key, '${field}') == '${value}' then table.insert(found, key) end
//                                     ^^^^^ script-injection parameter information
       end
       return found`,
      1,
      "all",
    );
  }
}
