// What expires, or need not.
import { randomUUID } from "node:crypto";
import { Redis as Upstash } from "@upstash/redis";
import Redis from "ioredis";
import { createClient } from "redis";

const redis = new Redis();
const client = createClient();
const rest = Upstash.fromEnv();
const TTL = 3600;

export async function inCall(userId: number, options: { EX?: number }): Promise<void> {
  const sid = randomUUID();
  await redis.set(`session:${sid}`, userId, "EX", TTL);
  await redis.set(`session:${sid}`, userId, "PX", TTL);
  await redis.set(`session:${sid}`, userId, "KEEPTTL");
  await redis.setex(`session:${sid}`, TTL, userId);
  await redis.psetex(`session:${sid}`, TTL, userId);
  await client.set(`session:${sid}`, "x", { EX: 60 });
  await client.set(`session:${sid}`, "x", { PX: 60 });
  await client.set(`session:${sid}`, "x", { EX: 60, NX: true });
  await client.set(`session:${sid}`, "x", { expiration: { type: "EX", value: 60 } });
  await client.set(`session:${sid}`, "x", options);
  await client.set(`session:${sid}`, "x", { ...options });
  await client.set(`session:${sid}`, "x", { KEEPTTL: true });
  await client.setEx(`session:${sid}`, TTL, "x");
  await rest.set(`session:${sid}`, { userId }, { ex: 60 });
}

export async function following(userId: number, session: Record<string, string>): Promise<void> {
  const sid = randomUUID();
  await redis.set(`session:${sid}`, userId);
  await redis.expire(`session:${sid}`, 60);
  const key = `session:${userId}`;
  await client.hSet(key, session);
  await client.expire(key, 60);
}

export async function chained(userId: number, session: Record<string, string>): Promise<void> {
  await redis.multi().hset(`session:${userId}`, session).expire(`session:${userId}`, TTL).exec();
  await redis
    .pipeline([
      ["hset", `session:${userId}`, "a", "b"],
      ["expire", `session:${userId}`, TTL],
    ])
    .exec();
}

export function inCallback(userId: number): void {
  redis.set(`session:${userId}`, "x", () => {
    redis.expire(`session:${userId}`, 60);
  });
  redis.set(`sess:${userId}`, "x").then(() => redis.pexpire(`sess:${userId}`, 60));
}

async function save(key: string, value: string): Promise<void> {
  await redis.set(key, value);
  await redis.expire(key, TTL);
}

async function saveFor(key: string, value: string, seconds = TTL): Promise<void> {
  await redis.set(key, value, "EX", seconds);
}

async function savePerhaps(key: string, value: string, seconds?: number): Promise<void> {
  seconds ? await redis.set(key, value, "EX", seconds) : await redis.set(key, value);
}

async function expireSoon(key: string): Promise<void> {
  await redis.expire(key, 60);
}

export async function throughWrapper(userId: number): Promise<void> {
  await save(`session:${userId}`, "x");
  await saveFor(`session:${userId}`, "x");
  await saveFor(`session:${userId}`, "x", 60);
  await savePerhaps(`session:${userId}`, "x", 60);
  await redis.set(`session:${userId}`, "x");
  await expireSoon(`session:${userId}`);
}

export async function noSecrets(userId: number, profile: Record<string, string>, sessionCount: number): Promise<void> {
  await redis.set(`profile:${userId}`, JSON.stringify(profile));
  await redis.hset(`user:${userId}`, profile);
  await redis.set(`session_count:${userId}`, sessionCount);
  await redis.set("active_sessions", sessionCount);
  await redis.set(`session:${userId}:messages`, JSON.stringify(profile));
  await redis.sadd(`sessions_of:${userId}`, "a");
  await redis.incr(`sessions:${userId}`);
  await redis.set(`obsession:${userId}`, 1);
  await redis.set(`tokenizer:${userId}`, 1);
  await redis.set(`config:session:${userId}`, 1);
  await redis.set(`blacklist:${userId}`, 1);
  await redis.persist(`profile:${userId}`);
}

export async function revoked(token: string): Promise<void> {
  await redis.sadd("revoked_tokens", token);
  await redis.set(`blacklist:${token}`, 1);
  //                           ^^^^^ key-injection parameter
}

export async function shortLivedByName(userId: number, email: string, keyHash: number): Promise<void> {
  await redis.set(`password_reset:${keyHash}`, userId, "EX", TTL);
  await client.set(`emailVerification:${userId}`, "sent");
  await redis.mset({ [`login_code_attempts:${userId}`]: 0, [`page:${userId}`]: email });
  await redis.set("templates:password_reset", email);
  await redis.set(`reset:${userId}`, 1);
  await redis.hset(`api_key:${keyHash}`, { userId });
  await redis.set(`revoked:refresh_token:${keyHash}`, "1");
  await redis.set("theme:design_tokens", email);
}

/** Fields that are added later share the time to live. */
export class Sessions {
  constructor(private readonly redis: Redis) {}

  async open(sid: number, data: Record<string, string>): Promise<void> {
    await this.redis.hset(`session:${sid}`, data);
    await this.redis.expire(`session:${sid}`, TTL);
  }

  async see(sid: number): Promise<void> {
    await this.redis.hset(`session:${sid}`, "seen", 1);
  }
}
