import Redis from "ioredis";

const redis = new Redis();
const memory = new Map<string, string>();

export async function getJson<T>(key: string): Promise<T | undefined> {
  const text = await redis.get(key);
  return text === null ? undefined : (JSON.parse(text) as T);
}
export async function setJson(key: string, value: unknown, ttlSeconds = 300): Promise<void> {
  await redis.set(key, JSON.stringify(value), "EX", ttlSeconds);
}
export function cached<T>(key: string, load: () => Promise<T>, ttl = 60) {
  return async (): Promise<T> => {
    const known = await getJson<T>(key);
    if (known !== undefined) return known;
    const fresh = await load();
    await setJson(key, fresh, ttl);
    return fresh;
  };
}
export async function wrapRedis<T>(key: string, fn: () => Promise<T>): Promise<T> {
  const hit = await getJson<T>(key);
  if (hit) return hit;
  const value = await fn();
  await setJson(key, value);
  return value;
}
export const memoized = <T>(key: string, load: () => T) => (memory.has(key) ? memory.get(key) : load());

/** `fn` with its results kept by its arguments. */
export function withCache<A extends unknown[], T>(prefix: string, fn: (...args: A) => Promise<T>) {
  return (...args: A) => wrapRedis(`${prefix}:${args.join(":")}`, () => fn(...args));
  //                                  ^^^^^^ key-injection parameter information
  //                                            ^^^^^^^^^^^^^^ key-injection parameter information
}
export const invalidate = (pattern: string) => redis.keys(pattern).then((keys) => redis.del(...keys));
