/** The measured traps of queues, Nest modules and stores in JavaScript: what turns TLS on and what only looks so, where passwords stand, what goes where. */
import assert from "node:assert/strict";
import { saidOfCall } from "../harness/row-outcomes.ts";
import { external, list, object, unknown } from "../harness/values.ts";
import { checkOf } from "./clients-harness.ts";

const check = checkOf("typescript");

describe("queues, Nest, stores, REST", () => {
  check(
    "bull: rediss:// is plain",
    "bull",
    { pos: ["q", "rediss://:p@h"] },
    { transport: "plain", password: "p", at: "$u", tlsFix: "append" },
  );
  check("bull: URL and tls", "bull", { pos: ["q", "rediss://h", { redis: { tls: {} } }] }, { transport: "tls" });
  check(
    "bull: options",
    "bull",
    { pos: ["q", { redis: { host: "h", password: "p" } }] },
    { transport: "plain", password: "p", tlsFix: "member $o tls" },
  );
  check("bull: redis string", "bull", { pos: ["q", { redis: "redis://:p@h" }] }, { transport: "plain", password: "p" });
  check("bull: host at the top is ignored", "bull", { pos: ["q", { host: "h" }] }, { transport: "localhost" });
  check("bull: nothing", "bull", { pos: ["q"] }, { transport: "localhost" });
  check(
    "bullmq",
    "bullmq.Queue",
    { pos: ["q", { connection: { host: "h", password: "p" } }] },
    { transport: "plain", password: "p", tlsFix: "member $o tls" },
  );
  check("bullmq tls", "bullmq.Worker", { pos: ["q", unknown(), { connection: { host: "h", tls: {} } }] }, { transport: "tls" });
  check("bullmq url counts", "bullmq.QueueEvents", { pos: ["q", { connection: { url: "rediss://h" } }] }, { transport: "tls" });
  check("bullmq string is ignored", "bullmq.Queue", { pos: ["q", { connection: "redis://h" }] }, { transport: "localhost" });
  check("bullmq top-level host is ignored", "bullmq.Queue", { pos: ["q", { host: "h" }] }, { transport: "localhost" });
  check("bullmq producer", "bullmq.FlowProducer", { pos: [{ connection: { host: "h" } }] }, { transport: "plain" });
  check("bullmq with a client", "bullmq.Queue", { pos: ["q", { connection: external("ioredis()") }] }, { host: "?" });
  check("@nestjs/bull url", "@nestjs/bull.BullModule.forRoot", { pos: [{ url: "rediss://h" }] }, { transport: "plain" });
  check(
    "@nestjs/bull",
    "@nestjs/bull.BullModule.forRoot",
    { pos: [{ redis: { host: "h", password: "p" } }] },
    { transport: "plain", password: "p" },
  );
  check(
    "@nestjs/bullmq",
    "@nestjs/bullmq.BullModule.forRoot",
    { pos: [{ connection: { host: "h", password: "p" } }] },
    { transport: "plain", password: "p" },
  );
  const REDIS = external("@nestjs/microservices.Transport.REDIS");
  check(
    "microservice",
    "@nestjs/core.NestFactory.createMicroservice",
    { pos: [unknown(), { transport: REDIS, options: { host: "h", password: "p" } }] },
    { transport: "plain", password: "p" },
  );
  check(
    "microservice client",
    "@nestjs/microservices.ClientsModule.register",
    { pos: [list([{ name: "X", transport: REDIS, options: { host: "h", tls: {} } }])] },
    { transport: "tls" },
  );
  it("microservice over TCP", () =>
    assert.throws(() =>
      saidOfCall("typescript", "@nestjs/core.NestFactory.createMicroservice", {
        pos: [unknown(), { transport: external("@nestjs/microservices.Transport.TCP"), options: { host: "h" } }],
      }),
    ));
  check(
    "nestjs-redis drops options beside url",
    "nestjs-redis.RedisModule.register",
    { pos: [{ url: "redis://h", tls: {}, password: "p" }], version: "1.3.3" },
    { transport: "plain", at: "$o.tls", tlsFix: "scheme $u rediss" },
  );
  check(
    "nestjs-redis options",
    "nestjs-redis.RedisModule.register",
    { pos: [{ host: "h", tls: {} }], version: "1.3.3" },
    { transport: "tls" },
  );
  check(
    "liaoliaots",
    "@liaoliaots/nestjs-redis.RedisModule.forRoot",
    { pos: [{ config: { url: "redis://:p@h" } }] },
    { transport: "plain", password: "p" },
  );
  check(
    "nestjs-modules",
    "@nestjs-modules/ioredis.RedisModule.forRoot",
    { pos: [{ type: "single", url: "redis://:p@h" }] },
    { transport: "plain", password: "p" },
  );
  check(
    "nestjs-modules options",
    "@nestjs-modules/ioredis.RedisModule.forRoot",
    { pos: [{ type: "single", options: { host: "h", tls: {} } }] },
    { transport: "tls" },
  );
  check(
    "cache-manager",
    "cache-manager-ioredis-yet.redisStore",
    { pos: [{ host: "h", password: "p" }] },
    { transport: "plain", password: "p" },
  );
  check(
    "cache-manager url is no option",
    "cache-manager-ioredis-yet.redisStore",
    { pos: [{ url: "redis://h" }] },
    { transport: "localhost" },
  );
  check(
    "@fastify/redis",
    "fastify().register",
    { pos: [external("@fastify/redis"), { url: "redis://:p@h" }] },
    { transport: "plain", password: "p" },
  );
  check("upstash", "@upstash/redis.Redis", { pos: [{ url: "https://h", token: "t" }] }, { transport: "none", password: "t" });
  check("vercel", "@vercel/kv.createClient", { pos: [{ url: "https://h", token: "t" }] }, { transport: "none", password: "t" });
  check(
    "glide",
    "@valkey/valkey-glide.GlideClient.createClient",
    { pos: [object({ addresses: list([{ host: "h" }]), credentials: { password: "p" } })] },
    { transport: "plain", host: "h", password: "p", tlsFix: "member 0 useTLS" },
  );
  check(
    "glide insecure",
    "@valkey/valkey-glide.GlideClient.createClient",
    {
      pos: [
        object({ addresses: list([{ host: "h" }]), useTLS: true, advancedConfiguration: { tlsAdvancedConfiguration: { insecure: true } } }),
      ],
    },
    { transport: "tls", verification: "off" },
  );
});
