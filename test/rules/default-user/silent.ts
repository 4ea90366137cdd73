// Named users, no password at all, and what cannot be known.
import Redis, { type RedisOptions } from "ioredis";
import { createClient } from "redis";

export const local = new Redis();
export const elsewhere = createClient({ url: process.env.REDIS_URL });
export const byUrl = new Redis(`rediss://shop:${process.env.REDIS_PASSWORD}@redis.example.com:6380`);
export const open = (options: RedisOptions) => new Redis({ password: process.env.REDIS_PASSWORD, ...options });
