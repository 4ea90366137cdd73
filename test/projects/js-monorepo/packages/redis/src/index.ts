import { createClient } from "redis";

export const client = createClient({ url: process.env.REDIS_URL });
export function getClient() {
  return client;
}
export { SafeCache } from "./safe-cache.js";
