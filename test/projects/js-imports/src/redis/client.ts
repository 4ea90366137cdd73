import { Redis } from "ioredis";

export const redis = new Redis(process.env.REDIS_URL ?? "redis://127.0.0.1:6379");
export default redis;

/** Another kind of store with the methods of a client. */
export const local = new Map<string, string>();
