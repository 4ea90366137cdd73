/** What is given a client that somebody else made. */
import { external, list } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const client = external("ioredis()");

const limiter = model("rate-limiter-flexible", "typescript", ({ check }) => {
  const names = ["RateLimiterRedis", "RateLimiterRedisNonAtomic", "RateLimiterValkey", "RateLimiterValkeyGlide"];
  check(
    "client",
    names.map((n) => `rate-limiter-flexible.${n}`),
    { pos: [{ storeClient: client }] },
    { transport: "of:0.storeClient", gives: "client", commands: "rate-limiter-flexible" },
  );
});

const adapter = model("@socket.io/redis-adapter", "typescript", ({ check }) => {
  check(
    "clients",
    ["@socket.io/redis-adapter.createAdapter", "@socket.io/redis-adapter.createShardedAdapter"],
    { pos: [client, client] },
    { transport: "of:0" },
  );
});

const streams = model("@socket.io/redis-streams-adapter", "typescript", ({ check }) => {
  check("client", "@socket.io/redis-streams-adapter.createAdapter", { pos: [client] }, { transport: "of:0" });
});

const emitter = model("@socket.io/redis-emitter", "typescript", ({ check }) => {
  check("client", "@socket.io/redis-emitter.Emitter", { pos: [client] }, { transport: "of:0" });
});

const fastifyLimit = model("@fastify/rate-limit", "typescript", ({ check, silent }) => {
  const R = ["fastify().register", "fastify.fastify().register", "fastify.FastifyInstance().register"];
  check("client", R, { pos: [external("@fastify/rate-limit"), { redis: client }] }, { transport: "of:1.redis" });
  silent("another plugin", R, { pos: [external("@fastify/cors"), { redis: client }] });
  check("memory", R, { pos: [external("@fastify/rate-limit"), { max: 5 }] }, { transport: "none" });
});

const nodeRedlock = model("node-redlock", "typescript", ({ check }) => {
  check("clients", ["node-redlock", "node-redlock.Redlock", "node-redlock.default"], { pos: [list([client])] }, { transport: "of:0[]" });
});

const keyvAdapter = model("@apollo/utils.keyvadapter", "typescript", ({ check }) => {
  check("Keyv", "@apollo/utils.keyvadapter.KeyvAdapter", { pos: [external("keyv()")] }, { transport: "of:0" });
});

const redlock = model("redlock", "typescript", ({ check }) => {
  check(
    "locks",
    ["redlock", "redlock.Redlock", "@sesamecare-oss/redlock.Redlock"],
    { pos: [list([client])] },
    { gives: "client", commands: "redlock" },
  );
});

export const models: readonly Model[] = [limiter, adapter, streams, emitter, fastifyLimit, nodeRedlock, keyvAdapter, redlock];
