import { redis } from "@lib/redis";

export const readCache = (key: string) => redis.get(key);
