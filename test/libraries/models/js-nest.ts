/** The measured traps of modules of NestJS. */
import { external, list, unknown } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const microservices = model("@nestjs/microservices", "typescript", ({ check, silent }) => {
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
  silent("over TCP", "@nestjs/core.NestFactory.createMicroservice", {
    pos: [unknown(), { transport: external("@nestjs/microservices.Transport.TCP"), options: { host: "h" } }],
  });
});

const nestjsRedis = model("nestjs-redis", "typescript", ({ check }) => {
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
});

const liaoliaots = model("@liaoliaots/nestjs-redis", "typescript", ({ check }) => {
  check(
    "liaoliaots",
    "@liaoliaots/nestjs-redis.RedisModule.forRoot",
    { pos: [{ config: { url: "redis://:p@h" } }] },
    { transport: "plain", password: "p" },
  );
});

const nestModules = model("@nestjs-modules/ioredis", "typescript", ({ check }) => {
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
});

const songkeys = model("@songkeys/nestjs-redis", "typescript", ({ check }) => {
  check(
    "options",
    "@songkeys/nestjs-redis.RedisModule.forRoot",
    { pos: [{ config: { host: "h", password: "p" } }] },
    { transport: "plain", host: "h", password: "p" },
  );
});

export const jsNestModels: readonly Model[] = [microservices, nestjsRedis, liaoliaots, songkeys, nestModules];
