/** Keyv, cache-manager and its stores, Nest's cache, TypeORM's cache. */
import { ioredisClusterOptionsHop, ioredisOptionsHop, ioredisUrl } from "./ioredis-hops.ts";
import { flatHop, oldUrl } from "./node-redis-3.ts";
import { nodeRedis4Hop, nodeRedis5Transport, nodeRedisClusterHop, nodeRedisHop, nodeRedisPassword } from "./node-redis-hops.ts";
import type { ClientRow, Condition, GivenRow, HopRow } from "./row.ts";

const typescript = { language: "typescript", gives: "queue" } as const;
const nodeRedisUrl = { query: "ignored" } as const;

/** Options of the adapter stand beside those of the client, and a `tls` among them does nothing. */
const keyvHop: HopRow = {
  ...nodeRedisHop,
  transport: [
    {
      when: {
        all: [
          ["$u:url", "scheme redis"],
          ["1.tls", "truthy"],
        ],
      },
      is: "plain",
      at: "1.tls",
    },
    ...nodeRedis5Transport,
  ],
  // A URL is the argument itself: what would take a password is a URL, too.
  authFix: [{ when: ["0", "object"], ...nodeRedisPassword }],
};
const keyvRedis = {
  ...typescript,
  library: "@keyv/redis",
  package: "@keyv/redis",
} as const;
const keyvPaths = ["@keyv/redis", "@keyv/redis.default", "@keyv/redis.KeyvRedis"];
const looksLikeIoredis: Condition = {
  any: [
    ["0.uri", "written"],
    ["0.host", "written"],
    ["0.port", "written"],
    ["0.tls", "written"],
    ["1.tls", "written"],
  ],
};

const FLAT_STORES = "is cache-manager-redis-store,cache-manager-redis-store.default";
const MODERN_STORES =
  "is cache-manager-redis-store.redisStore,cache-manager-redis-yet,cache-manager-redis-yet.redisStore,cache-manager-redis-yet.redisInsStore";
const IOREDIS_STORES =
  "is cache-manager-ioredis,cache-manager-ioredis.default,cache-manager-ioredis-yet,cache-manager-ioredis-yet.redisStore,cache-manager-ioredis-yet.redisInsStore";

const flat = { url: oldUrl, hops: { data: flatHop } } as const;
const modern = { url: nodeRedisUrl, hops: { data: nodeRedis4Hop } } as const;
const onIoredis = { url: ioredisUrl, hops: { data: ioredisOptionsHop } } as const;

/** The store stands first or in the options; the options are the store's, too. */
const caching = { ...typescript, create: ["cache-manager.caching", "cache-manager.default.caching"] } as const;
const register = { ...typescript, create: ["@nestjs/common.CacheModule.register", "@nestjs/cache-manager.CacheModule.register"] } as const;
const registerAsync = {
  ...typescript,
  create: ["@nestjs/common.CacheModule.registerAsync", "@nestjs/cache-manager.CacheModule.registerAsync"],
} as const;
const nest = { library: "@nestjs/cache-manager", package: "@nestjs/cache-manager" } as const;
const store2 = { library: "cache-manager-redis-store", package: "cache-manager-redis-store" } as const;
const yet = { library: "cache-manager-redis-yet", package: "cache-manager-redis-yet" } as const;
const ioredisYet = { library: "cache-manager-ioredis-yet", package: "cache-manager-ioredis-yet" } as const;
const ioredisStore = { library: "cache-manager-ioredis", package: "cache-manager-ioredis" } as const;
const first = { o: "1:object|0:object", h: "$none" };
const factory = { o: "0.useFactory()", h: "$none" };

const typeorm = {
  ...typescript,
  install: "typeorm",
  library: "typeorm",
  create: ["typeorm.DataSource", "typeorm.createConnection", "@nestjs/typeorm.TypeOrmModule.forRoot"],
} as const;

export const cacheClients: readonly ClientRow[] = [
  {
    ...keyvRedis,
    // Stands first: what looks like neither is taken for it.
    versions: "<3",
    create: keyvPaths,
    url: ioredisUrl,
    let: { u: "0:string|0:object.uri", o: "1:object|0:object", h: "$none" },
    hops: { data: ioredisOptionsHop },
  },
  {
    ...keyvRedis,
    versions: ">=3",
    likely: { not: looksLikeIoredis },
    create: keyvPaths,
    url: nodeRedisUrl,
    let: { p: "0:object", u: "0:string|0:object.url" },
    hops: { data: keyvHop },
    traps: ["host and port in the options are not read: it connects to localhost.", "tls in the second argument does nothing."],
  },
  {
    ...keyvRedis,
    create: ["@keyv/redis.createKeyv", "@keyv/redis.createKeyvNonBlocking"],
    url: nodeRedisUrl,
    let: { p: "0:object", u: "0:string|0:object.url" },
    hops: { data: keyvHop },
  },
  {
    ...typescript,
    library: "@keyv/valkey",
    package: "@keyv/valkey",
    create: ["@keyv/valkey", "@keyv/valkey.default", "@keyv/valkey.KeyvValkey", "@keyv/valkey.createKeyv"],
    url: { bareHost: true },
    let: { u: "0:string|0:object.uri", o: "1:object|0:object", h: "$none" },
    hops: { data: ioredisOptionsHop },
  },
  {
    ...typescript,
    library: "keyv",
    package: "keyv",
    versions: "<5",
    create: ["keyv", "keyv.default", "keyv.Keyv"],
    guard: ["$u:url", "scheme redis,rediss"],
    url: ioredisUrl,
    let: { u: "0:string|0:object.uri", o: "1:object|0:object", h: "$none" },
    hops: { data: ioredisOptionsHop },
    traps: ["From version 5 on a URL is not read: it takes a store."],
  },
  { ...store2, ...caching, ...flat, versions: "<3", guard: { surely: ["0:class|0.store", FLAT_STORES] }, let: { ...first, u: "$o.url" } },
  {
    ...store2,
    ...typescript,
    ...flat,
    versions: "<3",
    create: ["cache-manager-redis-store.create"],
    let: { o: "0:object", u: "0:object.url", h: "$none" },
  },
  {
    ...store2,
    ...typescript,
    ...modern,
    versions: ">=3",
    create: ["cache-manager-redis-store.redisStore"],
    let: { p: "0", u: "$p.url" },
    traps: ["Version 3 takes the options of node-redis 4: host and port beside socket are not read."],
  },
  { ...yet, ...caching, ...modern, guard: { surely: ["0:class|0.store", MODERN_STORES] }, let: { p: "1:object|0:object", u: "$p.url" } },
  {
    ...yet,
    ...typescript,
    ...modern,
    create: ["cache-manager-redis-yet.redisStore", "cache-manager-redis-yet.redisInsStore"],
    let: { p: "0", u: "$p.url" },
    traps: ["host and port beside socket are not read: it connects to localhost."],
  },
  {
    ...yet,
    ...typescript,
    url: nodeRedisUrl,
    create: ["cache-manager-redis-yet.redisClusterStore", "cache-manager-redis-yet.redisClusterInsStore"],
    let: { n: "0.rootNodes[]", d: "0.defaults" },
    hops: { data: nodeRedisClusterHop },
  },
  {
    ...ioredisYet,
    ...typescript,
    create: ["cache-manager-ioredis-yet.redisStore", "cache-manager-ioredis-yet.redisInsStore"],
    guard: { surely: ["0.clusterConfig", "present"] },
    url: ioredisUrl,
    let: { n: "0.clusterConfig.nodes[]", o: "0.clusterConfig.options" },
    hops: { data: ioredisClusterOptionsHop },
  },
  { ...ioredisYet, ...caching, ...onIoredis, guard: { surely: ["0:class|0.store", IOREDIS_STORES] }, let: { ...first, u: "$none" } },
  {
    ...ioredisYet,
    ...typescript,
    create: ["cache-manager-ioredis-yet.redisStore", "cache-manager-ioredis-yet.redisInsStore"],
    url: ioredisUrl,
    let: { u: "$none", h: "$none", o: "0:object" },
    hops: { data: ioredisOptionsHop },
    traps: ["url is no option: it connects to localhost."],
  },
  {
    ...ioredisStore,
    ...typescript,
    ...onIoredis,
    create: ["cache-manager-ioredis.create"],
    let: { u: "$none", h: "$none", o: "0:object" },
  },
  { ...nest, ...register, ...flat, guard: { surely: ["0.store", FLAT_STORES] }, let: { o: "0", u: "0.url", h: "$none" } },
  { ...nest, ...register, ...modern, guard: { surely: ["0.store", MODERN_STORES] }, let: { p: "0", u: "$p.url" } },
  { ...nest, ...register, ...onIoredis, guard: { surely: ["0.store", IOREDIS_STORES] }, let: { o: "0", u: "$none", h: "$none" } },
  { ...nest, ...registerAsync, ...flat, guard: { surely: ["0.useFactory().store", FLAT_STORES] }, let: { ...factory, u: "$o.url" } },
  {
    ...nest,
    ...registerAsync,
    ...modern,
    guard: { surely: ["0.useFactory().store", MODERN_STORES] },
    let: { p: "0.useFactory()", u: "$p.url" },
  },
  { ...nest, ...registerAsync, ...onIoredis, guard: { surely: ["0.useFactory().store", IOREDIS_STORES] }, let: { ...factory, u: "$none" } },
  {
    ...typeorm,
    package: "redis",
    versions: "<4",
    guard: { surely: ["0.cache.type", "is redis"] },
    url: oldUrl,
    let: { o: "0.cache.options", u: "$o.url", h: "$none" },
    hops: { data: flatHop },
  },
  {
    ...typeorm,
    package: "redis",
    versions: ">=4",
    likely: { not: ["0.cache.options.host", "written"] },
    guard: { surely: ["0.cache.type", "is redis"] },
    url: nodeRedisUrl,
    let: { p: "0.cache.options", u: "$p.url" },
    hops: { data: nodeRedisHop },
    traps: ["The options are those of the installed version of redis: host beside socket is not read from version 4 on."],
  },
  {
    ...typeorm,
    package: "ioredis",
    guard: { surely: ["0.cache.type", "is ioredis"] },
    url: ioredisUrl,
    let: { o: "0.cache.options", u: "$none", h: "$none" },
    hops: { data: ioredisOptionsHop },
  },
  {
    ...typeorm,
    package: "ioredis",
    guard: { surely: ["0.cache.type", "is ioredis/cluster"] },
    url: ioredisUrl,
    let: { n: "0.cache.options.startupNodes[]|0.cache.options[]", o: "0.cache.options.options" },
    hops: { data: ioredisClusterOptionsHop },
  },
];

export const cacheGiven: readonly GivenRow[] = [
  {
    library: "cache-manager",
    language: "typescript",
    package: "cache-manager",
    // Which store a cache has is said far away (`CacheModule.registerAsync`); with none of these it is in memory.
    installed: [
      "@keyv/redis",
      "@keyv/valkey",
      "cache-manager-redis-yet",
      "cache-manager-redis-store",
      "cache-manager-ioredis",
      "cache-manager-ioredis-yet",
      "@tirke/node-cache-manager-ioredis",
    ],
    types: ["cache-manager.Cache", "@nestjs/cache-manager.Cache"],
    commands: "cache-manager",
  },
];
