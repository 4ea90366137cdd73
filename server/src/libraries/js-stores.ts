/** Stores, plugins and publishers on ioredis; REST clients; GLIDE; Tedis; locks. */
import { ioredisClusterHop, ioredisClusterOptionsHop, ioredisOptionsHop, ioredisUrl } from "./ioredis-hops.ts";
import { nodeRedis4Hop } from "./node-redis-hops.ts";
import type { ClientRow, HopRow } from "./row.ts";
import { SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

const typescript = { language: "typescript" } as const;
const ioredisQueue = { ...typescript, gives: "queue", url: ioredisUrl } as const;
const emptyTls = { object: {} };

/** Options of the first argument, with a client possibly among them. */
const catboxHop: HopRow = {
  ...ioredisOptionsHop,
  transport: [
    { when: ["$o.client", "present"], is: "of:$o.client" },
    // Nodes of a cluster are told by another hop.
    { when: ["$o.cluster", "present"], is: "none" },
    { when: ["$o.socket", "present"], is: "socket" },
    ...ioredisOptionsHop.transport,
  ],
};
/** TLS and password at the top are handed on where a cluster does not read them. */
const catboxClusterHop: HopRow = {
  host: "$o.cluster[].host",
  transport: [
    { when: ["$o.cluster", "absent"], is: "none" },
    { when: ["$o.redisOptions.tls", "truthy"], is: "tls" },
    { when: ["$o.tls", "truthy"], is: "plain", at: "$o.tls" },
    { is: "plain" },
  ],
  password: ["$o.redisOptions.password"],
  tlsFix: [
    {
      title: "Turn TLS on with redisOptions: { tls: {} }",
      setup: "All nodes must accept TLS on these ports.",
      edits: [{ op: "member", at: "$o", path: ["redisOptions", "tls"], value: emptyTls }],
    },
  ],
};
const catbox = { ...ioredisQueue, library: "@hapi/catbox-redis", package: "@hapi/catbox-redis" } as const;
const tedisHop: HopRow = {
  host: "0.host",
  transport: [{ when: ["0.tls", "written"], is: "tls" }, { when: ["0.host", "absent"], is: "localhost" }, { is: "plain" }],
  verification: [{ when: ["0.tls", "absent"], is: "n/a" }, { is: "on" }],
  password: ["0.password"],
};

/** Stores with ioredis options in the first argument (`url` is no option of theirs). */
export const storeClients: readonly ClientRow[] = [
  {
    ...ioredisQueue,
    library: "apollo-server-cache-redis",
    package: "apollo-server-cache-redis",
    create: ["apollo-server-cache-redis.RedisCache"],
    let: { u: "$none", h: "$none", o: "0:object" },
    hops: { data: ioredisOptionsHop },
  },
  {
    ...ioredisQueue,
    library: "apollo-server-cache-redis",
    package: "apollo-server-cache-redis",
    create: ["apollo-server-cache-redis.RedisClusterCache"],
    let: { n: "0[]", o: "1" },
    hops: { data: ioredisClusterHop },
  },
  {
    ...ioredisQueue,
    library: "@fastify/redis",
    package: "@fastify/redis",
    create: ["fastify().register", "fastify.fastify().register", "fastify.FastifyInstance().register"],
    guard: { surely: ["0", "is @fastify/redis,fastify-redis"] },
    let: { o: "1:object", u: "1.url", h: "$none" },
    hops: {
      data: { ...ioredisOptionsHop, transport: [{ when: ["$o.client", "present"], is: "of:$o.client" }, ...ioredisOptionsHop.transport] },
    },
  },
  {
    ...ioredisQueue,
    library: "koa-redis",
    package: "koa-redis",
    create: ["koa-redis", "koa-redis.default"],
    guard: { surely: ["0.nodes", "present"] },
    let: { n: "0.nodes[]", o: "0.clusterOptions" },
    hops: { data: ioredisClusterOptionsHop },
  },
  {
    ...ioredisQueue,
    library: "koa-redis",
    package: "koa-redis",
    create: ["koa-redis", "koa-redis.default"],
    let: { o: "0:object", u: "0.url", h: "$none" },
    hops: {
      data: {
        ...ioredisOptionsHop,
        transport: [
          { when: ["$o.client", "present"], is: "of:$o.client" },
          { when: ["$o.socket", "present"], is: "socket" },
          ...ioredisOptionsHop.transport,
        ],
        password: ["$u:url.password", "$u:url.query.password", "$o.password", "$o.auth_pass", "$o.pass"],
      },
    },
  },
  {
    ...catbox,
    create: ["@hapi/catbox-redis", "@hapi/catbox-redis.Engine", "catbox-redis"],
    let: { o: "0:object", u: "0.url", h: "$none" },
    hops: { data: catboxHop, cluster: catboxClusterHop },
    traps: ["With cluster, tls and password at the top do nothing: they belong into redisOptions."],
  },
  {
    ...catbox,
    create: ["@hapi/hapi.server", "@hapi/hapi.Server"],
    guard: {
      surely: [
        "0.cache[].provider.constructor|0.cache.provider.constructor",
        "is @hapi/catbox-redis,@hapi/catbox-redis.Engine,catbox-redis",
      ],
    },
    let: { o: "0.cache[].provider.options|0.cache.provider.options", u: "$o.url", h: "$none" },
    hops: { data: catboxHop, cluster: catboxClusterHop },
  },
  {
    ...ioredisQueue,
    library: "graphql-redis-subscriptions",
    package: "graphql-redis-subscriptions",
    create: ["graphql-redis-subscriptions.RedisPubSub"],
    let: { o: "0.connection:object", u: "0.connection:string", h: "$none" },
    hops: {
      data: {
        ...ioredisOptionsHop,
        transport: [{ when: ["0.publisher", "present"], is: "of:0.publisher" }, ...ioredisOptionsHop.transport],
      },
    },
  },
  {
    ...ioredisQueue,
    library: "@adonisjs/redis",
    package: "@adonisjs/redis",
    create: ["@adonisjs/redis.defineConfig"],
    let: { o: "0.connections.*", u: "$none", h: "$none" },
    hops: { data: { ...ioredisOptionsHop, transport: [{ when: ["$o.clusters", "present"], is: "none" }, ...ioredisOptionsHop.transport] } },
  },
  {
    ...typescript,
    library: "redis-om",
    package: "redis-om",
    versions: "<0.5",
    create: ["redis-om.Client().open"],
    gives: "queue",
    url: { query: "ignored" },
    let: { u: "0" },
    hops: { data: { ...nodeRedis4Hop, authFix: [] } },
  },
  {
    ...typescript,
    library: "tedis",
    package: "tedis",
    create: ["tedis.Tedis", "tedis.TedisPool"],
    gives: "queue",
    hops: { data: tedisHop },
    traps: ["Of tls only key and cert are handed on: rejectUnauthorized: false changes nothing, and the certificate is checked."],
  },
  {
    ...typescript,
    library: "redis-sessions",
    package: "redis-sessions",
    versions: ">=4",
    create: ["redis-sessions", "redis-sessions.default"],
    gives: "queue",
    let: { u: "0.options.url" },
    traps: ["options.socket is merged with host and port beside it, so that its tls counts; client is not read since version 4."],
    hops: {
      data: {
        host: "$u:url.host|0.host",
        transport: [
          { when: ["$u:url", "scheme rediss"], is: "tls" },
          { when: ["0.options.socket.tls", "true"], is: "tls" },
          { when: ["$u:url.host", "present"], is: "plain" },
          { when: ["0.host", "absent"], is: "localhost" },
          { is: "plain" },
        ],
        verification: [
          { when: { all: [{ not: ["$u:url", "scheme rediss"] }, { not: ["0.options.socket.tls", "true"] }] }, is: "n/a" },
          { when: ["0.options.socket.rejectUnauthorized", "false"], is: "off", at: "0.options.socket.rejectUnauthorized" },
          { is: "on" },
        ],
        username: "$u:url.username|0.options.username",
        password: ["$u:url.password", "0.options.password"],
        tlsFix: [
          {
            when: ["$u:url", "scheme redis"],
            title: "Turn TLS on with rediss://",
            setup: SERVER_TLS,
            edits: [{ op: "scheme", at: "$u", to: "rediss" }],
          },
          {
            title: "Turn TLS on with socket: { tls: true }",
            setup: SERVER_TLS,
            edits: [{ op: "member", at: "0", path: ["options", "socket", "tls"], value: true }],
          },
        ],
        verificationFix: [
          {
            title: "Check the certificate: remove rejectUnauthorized",
            setup: TRUSTED_CERTIFICATE,
            edits: [{ op: "remove", at: "0.options.socket.rejectUnauthorized" }],
          },
        ],
      },
    },
  },
  {
    ...typescript,
    library: "redis-sessions",
    package: "redis-sessions",
    versions: "<4",
    likely: {
      any: [
        ["0.client", "present"],
        ["0.options.tls", "present"],
      ],
    },
    create: ["redis-sessions", "redis-sessions.default"],
    gives: "queue",
    let: { u: "0.options.url" },
    hops: {
      data: {
        host: "$u:url.host|0.host",
        transport: [
          { when: ["0.client", "present"], is: "of:0.client" },
          { when: ["$u:url", "scheme rediss"], is: "tls" },
          { when: ["0.options.tls", "truthy"], is: "tls" },
          { when: ["$u:url.host", "present"], is: "plain" },
          { when: ["0.host", "absent"], is: "localhost" },
          { is: "plain" },
        ],
        password: ["$u:url.password", "0.options.password", "0.options.auth_pass"],
        tlsFix: [
          {
            when: ["$u:url", "scheme redis"],
            title: "Turn TLS on with rediss://",
            setup: SERVER_TLS,
            edits: [{ op: "scheme", at: "$u", to: "rediss" }],
          },
          {
            title: "Turn TLS on with options: { tls: {} }",
            setup: SERVER_TLS,
            edits: [{ op: "member", at: "0", path: ["options", "tls"], value: { object: {} } }],
          },
        ],
      },
    },
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
    ],
    gives: "client",
    hops: { data: { transport: [{ is: "none" }], password: ["0.token"] } },
    commands: "upstash",
  },
  {
    ...typescript,
    library: "@vercel/kv",
    package: "@vercel/kv",
    create: ["@vercel/kv.createClient"],
    gives: "client",
    hops: { data: { transport: [{ is: "none" }], password: ["0.token"] } },
    commands: "upstash",
    traps: ["createClient is called as node-redis calls its own: what is imported decides."],
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
    traps: ["publish takes the message first and the channel second."],
  },
];
