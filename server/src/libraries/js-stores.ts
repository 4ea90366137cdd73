/** Caches, stores and REST clients in TypeScript. */
import { ioredisClusterHop, ioredisHop, ioredisUrl } from "./ioredis-hops.ts";
import type { ClientRow } from "./row.ts";
import { SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

const typescript = { language: "typescript" } as const;

/** Stores with ioredis options in the first argument (`url` is no option of theirs). */
export const storeClients: readonly ClientRow[] = [
  {
    ...typescript,
    library: "cache-manager-ioredis",
    package: "cache-manager-ioredis-yet",
    create: [
      "cache-manager-ioredis-yet.redisStore",
      "cache-manager-ioredis-yet.redisInsStore",
      "cache-manager-ioredis.create",
      "apollo-server-cache-redis.RedisCache",
    ],
    gives: "queue",
    url: ioredisUrl,
    let: { u: "$none", h: "$none", o: "0:object" },
    hops: { data: ioredisHop },
  },
  {
    ...typescript,
    library: "apollo-server-cache-redis",
    package: "apollo-server-cache-redis",
    create: ["apollo-server-cache-redis.RedisClusterCache"],
    gives: "queue",
    url: ioredisUrl,
    let: { n: "0[]", o: "1" },
    hops: { data: ioredisClusterHop },
  },
  {
    ...typescript,
    library: "@fastify/redis",
    package: "@fastify/redis",
    create: ["fastify().register", "fastify.fastify().register", "fastify.FastifyInstance().register"],
    gives: "queue",
    guard: ["0", "is @fastify/redis,fastify-redis"],
    url: ioredisUrl,
    let: { o: "1:object", u: "1.url", h: "$none" },
    hops: { data: ioredisHop },
  },
  {
    ...typescript,
    library: "koa-redis",
    package: "koa-redis",
    create: ["koa-redis", "@hapi/catbox-redis", "@hapi/catbox-redis.Engine", "graphql-redis-subscriptions.RedisPubSub"],
    gives: "queue",
    url: ioredisUrl,
    let: { o: "0.connection:object|0:object", u: "0.url|0.connection:string", h: "$none" },
    hops: { data: { ...ioredisHop, password: [...(ioredisHop.password ?? []), "$o.auth_pass", "$o.pass"] } },
  },
  {
    ...typescript,
    library: "@upstash/redis",
    package: "@upstash/redis",
    create: [
      "@upstash/redis.Redis",
      "@upstash/redis.Redis.fromEnv",
      "@upstash/redis/cloudflare.Redis",
      "@upstash/redis/cloudflare.Redis.fromEnv",
      "@upstash/redis/fastly.Redis",
      "@upstash/redis/nodejs.Redis",
      "@vercel/kv.createClient",
    ],
    gives: "client",
    hops: { data: { transport: [{ is: "none" }], password: ["0.token"] } },
    commands: "upstash",
    derive: ["pipeline", "multi"],
  },
  {
    ...typescript,
    library: "redlock",
    package: "redlock",
    create: ["redlock", "redlock.Redlock", "@sesamecare-oss/redlock.Redlock"],
    gives: "client",
    commands: "redlock",
  },
  {
    ...typescript,
    library: "@valkey/valkey-glide",
    package: "@valkey/valkey-glide",
    create: ["@valkey/valkey-glide.GlideClient.createClient", "@valkey/valkey-glide.GlideClusterClient.createClient"],
    gives: "client",
    hops: {
      data: {
        host: "0.addresses[].host",
        transport: [{ when: ["0.useTLS", "truthy"], is: "tls" }, { is: "plain" }],
        verification: [
          { when: { not: ["0.useTLS", "truthy"] }, is: "n/a" },
          {
            when: ["0.advancedConfiguration.tlsAdvancedConfiguration.insecure", "true"],
            is: "off",
            at: "0.advancedConfiguration.tlsAdvancedConfiguration.insecure",
          },
          { is: "on" },
        ],
        username: "0.credentials.username",
        password: ["0.credentials.password"],
        otherAuth: ["0.credentials.iamConfig"],
        tlsFix: [
          { title: "Turn TLS on with useTLS", setup: SERVER_TLS, edits: [{ op: "member", at: "0", path: ["useTLS"], value: true }] },
        ],
        verificationFix: [
          {
            title: "Check the certificate: remove insecure",
            setup: TRUSTED_CERTIFICATE,
            edits: [{ op: "remove", at: "0.advancedConfiguration.tlsAdvancedConfiguration.insecure" }],
          },
        ],
      },
    },
    commands: "glide",
  },
];
