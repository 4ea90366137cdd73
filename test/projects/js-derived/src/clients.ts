import Redis from "ioredis";
import RedisMock from "ioredis-mock";
import { createClient } from "redis";

export const main = createClient({ url: process.env.REDIS_URL });
export const subscriber = main.duplicate();
export const either = process.env.CI ? new RedisMock() : new Redis(process.env.REDIS_URL!);
export let fallback: Redis;
try {
  fallback = new Redis(process.env.REDIS_URL!);
} catch (error) {
  console.error("no redis", error);
  fallback = new Redis();
}
export const nothing = process.env.REDIS_URL ? new Redis(process.env.REDIS_URL) : null;
export const mock = new RedisMock();
export const batch = () => new Redis().pipeline();
export function transaction(client: Redis) {
  return client.multi();
}
