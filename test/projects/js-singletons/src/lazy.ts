import Redis from "ioredis";
import { createClient, type RedisClientType } from "redis";

let instance: Redis | null = null;
let connecting: Promise<RedisClientType> | undefined;
let later: RedisClientType;

export function getRedis(): Redis {
  if (!instance) {
    instance = new Redis({ host: "cache.example.com", password: "l4zy-pw-1" });
    //                           ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
    //                                                          ^^^^^^^^^^^ hardcoded-password certain error
  }
  return instance;
}

export async function getClient() {
  if (later?.isOpen) return later;
  later = createClient({ url: process.env.REDIS_URL });
  later.on("error", (error) => console.error(error.message));
  await later.connect();
  return later;
}

async function connect(): Promise<RedisClientType> {
  const client = createClient({ url: process.env.REDIS_URL }) as RedisClientType;
  return await client.connect();
}
export const ready = () => (connecting ??= connect());
export const opened = createClient({ url: process.env.REDIS_URL })
  .on("error", () => {})
  .connect();

export const memory = (() => {
  const map = new Map<string, string>();
  return () => map;
})();
