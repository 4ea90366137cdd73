// Names that are not Redis, and keys that are harmless.
import { randomUUID } from "node:crypto";
import express from "express";
import Redis from "ioredis";
import { LRUCache } from "lru-cache";
import { nanoid } from "nanoid";

const app = express();
const redis = new Redis();
const local = new LRUCache<string, string>({ max: 100 });
const map = new Map<string, string>();
const VERSION = "v2";
const KEYS = { all: `shop:${VERSION}` } as const;

app.get("/silent", async (req, res) => {
  const name = String(req.query.name);
  local.get(`p:${name}`);
  map.get(`p:${name}`);
  app.get(`/p/${name}`);
  await redis.get(`static:${VERSION}`);
  await redis.get(KEYS.all);
  await redis.get(`job:${randomUUID()}:${nanoid()}`);
  await redis.get(`day:${Date.now()}:${new Date().toISOString()}`);
  await redis.set("last", name, "EX", 60);
  for (let i = 0; i < 10; i++) await redis.get(`slot:${i}`);
  for (const part of ["a", "b"]) await redis.get(`part:${part}`);
  res.sendStatus(204);
});

export async function sessionOf(app: { config: { prefix: string } }, settings: { keyPrefix: string }): Promise<void> {
  await redis.get(`${app.config.prefix}:all`);
  await redis.get(`${settings.keyPrefix}:all`);
}
