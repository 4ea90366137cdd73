// Nothing leaves this machine, or nothing is known: nothing is reported.
import { Redis as Upstash } from "@upstash/redis";
import { Redis as Hocuspocus } from "@hocuspocus/extension-redis";
import Redis from "ioredis";
import RedisMock from "ioredis-mock";
import { createClient } from "redis";
import { createClient as clickhouse } from "@clickhouse/client";

export const local = [
  new Redis(),
  new Redis(6379),
  new Redis({ host: "localhost" }),
  new Redis("redis://127.0.0.1:6379"),
  new Redis("/run/redis.sock"),
  new Redis({ path: "/run/redis.sock" }),
  createClient(),
  createClient({ url: "redis://localhost:6379" }),
  createClient({ socket: { path: "/run/redis.sock" } }),
];
export const mock = new RedisMock({ host: "cache.example.com" });
export const rest = new Upstash({ url: "https://eu1.example.upstash.io", token: process.env.UPSTASH_TOKEN });
export const extension = new Hocuspocus({ host: "cache.example.com", port: 6379 });
export const olap = clickhouse({ url: "http://clickhouse.example.com" });
export const link = "redis://docs.example.com/how-to";
