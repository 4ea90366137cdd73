// Constant scripts, also long and put together ones.
import Redis from "ioredis";
import { createClient } from "redis";

const LIMIT = 10;
const HEAD = "local now = redis.call('TIME')\n";
const COUNT = `${HEAD}if redis.call('INCR', KEYS[1]) > ${LIMIT} then return 0 end return 1`;
const redis = new Redis();
const client = createClient();

export async function constant(key: string, value: string, count: number) {
  await redis.eval(COUNT, 1, key, value);
  await client.eval(COUNT, { keys: [key], arguments: [value] });
  await redis.eval(`return ${count}`, 0);
  redis.defineCommand("count", { numberOfKeys: 1, lua: COUNT });
  return redis.script("LOAD", COUNT);
}

export const run = (script: string, keys: string[]) => redis.eval(script, keys.length, ...keys);

export class Lock {
  private static readonly RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end";

  release(key: string, owner: string) {
    return redis.eval(Lock.RELEASE, 1, key, owner);
  }
}
