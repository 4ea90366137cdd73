import { GlideClient } from "@valkey/valkey-glide";
import { RedisClient, redis } from "bun";
import { Tedis } from "tedis";
import { Client } from "redis-om";
import { createNodeRedisClient } from "handy-redis";
import asyncRedis from "async-redis";
import { Redis as Upstash } from "@upstash/redis";
import { createClient as createKv } from "@vercel/kv";
import RedisMock from "ioredis-mock";
import Valkey from "iovalkey";

export async function connect(req: { query: { id: string } }) {
  const glide = await GlideClient.createClient({ addresses: [{ host: "glide.example" }] });
//                                                                   ^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
  const bun = new RedisClient("redis://bun.example");
//                                     ^^^^^^^^^^^ missing-auth, plaintext-connection
  const tedis = new Tedis({ host: "tedis.example" });
//                                ^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
  const om = await new Client().open("redis://om.example");
//                                            ^^^^^^^^^^ missing-auth, plaintext-connection
  const handy = createNodeRedisClient({ host: "handy.example" });
//                                            ^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
  const old = asyncRedis.createClient({ host: "async.example" });
//                                            ^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
  const rest = new Upstash({ url: "https://upstash.example", token: process.env.TOKEN });
  const kv = createKv({ url: "https://kv.example", token: process.env.TOKEN });
  const mock = new RedisMock({ host: "mock.example", password: "x" });
  const valkey = new Valkey({ host: "valkey.example" });
//                                  ^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
  await redis.get("settings");
  return [glide, bun, tedis, om, handy, old, rest, kv, mock, valkey];
}
