/** What is given a client that somebody else made: its connection is that client's. */
import type { ClientRow } from "./row.ts";

const queue = { language: "typescript", gives: "queue" } as const;

export const handedOver: readonly ClientRow[] = [
  {
    language: "typescript",
    gives: "client",
    commands: "rate-limiter-flexible",
    keyPrefix: { at: "0.keyPrefix", otherwise: "rlflx" },
    library: "rate-limiter-flexible",
    package: "rate-limiter-flexible",
    create: [
      "rate-limiter-flexible.RateLimiterRedis",
      "rate-limiter-flexible.RateLimiterRedisNonAtomic",
      "rate-limiter-flexible.RateLimiterValkey",
      "rate-limiter-flexible.RateLimiterValkeyGlide",
    ],
    hops: { data: { transport: [{ is: "of:0.storeClient" }] } },
  },
  {
    ...queue,
    library: "@socket.io/redis-adapter",
    package: "@socket.io/redis-adapter",
    create: ["@socket.io/redis-adapter.createAdapter", "@socket.io/redis-adapter.createShardedAdapter"],
    hops: { data: { transport: [{ is: "of:0" }] } },
  },
  {
    ...queue,
    library: "@socket.io/redis-streams-adapter",
    package: "@socket.io/redis-streams-adapter",
    create: ["@socket.io/redis-streams-adapter.createAdapter"],
    hops: { data: { transport: [{ is: "of:0" }] } },
  },
  {
    ...queue,
    library: "@socket.io/redis-emitter",
    package: "@socket.io/redis-emitter",
    create: ["@socket.io/redis-emitter.Emitter"],
    hops: { data: { transport: [{ is: "of:0" }] } },
  },
  {
    ...queue,
    library: "@fastify/rate-limit",
    package: "@fastify/rate-limit",
    create: ["fastify().register", "fastify.fastify().register", "fastify.FastifyInstance().register"],
    guard: { surely: ["0", "is @fastify/rate-limit,fastify-rate-limit"] },
    hops: { data: { transport: [{ when: ["1.redis", "present"], is: "of:1.redis" }, { is: "none" }] } },
  },
  {
    ...queue,
    library: "node-redlock",
    package: "node-redlock",
    create: ["node-redlock", "node-redlock.Redlock", "node-redlock.default"],
    hops: { data: { transport: [{ is: "of:0[]" }] } },
  },
  {
    ...queue,
    library: "@apollo/utils.keyvadapter",
    package: "@apollo/utils.keyvadapter",
    create: ["@apollo/utils.keyvadapter.KeyvAdapter"],
    hops: { data: { transport: [{ is: "of:0" }] } },
  },
  {
    ...queue,
    library: "apollo-server-cache-redis",
    package: "apollo-server-cache-redis",
    create: ["apollo-server-cache-redis.BaseRedisCache"],
    hops: { data: { transport: [{ is: "of:0.client" }] } },
  },
];
