import Redis from "ioredis";

const globalForRedis = globalThis as unknown as { redis: Redis | undefined };

export const redis = globalForRedis.redis ?? new Redis(process.env.REDIS_URL!);
if (process.env.NODE_ENV !== "production") globalForRedis.redis = redis;

declare global {
  var sharedRedis: Redis | undefined;
}
export const shared = global.sharedRedis || (global.sharedRedis = new Redis());

let cached: Redis | undefined = (globalThis as any).cachedRedis;
if (!cached) {
  cached = new Redis();
  (globalThis as any).cachedRedis = cached;
}
export { cached };
