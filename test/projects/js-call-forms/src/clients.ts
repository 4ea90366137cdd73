import Redis, { type Redis as RedisClient } from "ioredis";
import { createClient } from "redis";

export const io = new Redis();
export const node = await createClient().connect();
export const maybe: RedisClient | undefined = process.env.REDIS_URL ? io : undefined;
export const anything = io as any;
