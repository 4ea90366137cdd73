/** node-redis 4, 5 and 6: `socket` holds host and TLS, everything flat is ignored. */
import { looksOld } from "./node-redis-3.ts";
import { nodeRedisClusterHop, nodeRedisHop, nodeRedisSentinelDataHop, nodeRedisSentinelHop } from "./node-redis-hops.ts";
import type { ClientRow, GivenRow } from "./row.ts";

const base = { library: "node-redis", language: "typescript" } as const;

const derive = [
  "on",
  "once",
  "off",
  "addListener",
  "connect",
  "duplicate",
  "multi",
  "MULTI",
  "legacy",
  "withCommandOptions",
  "withTypeMapping",
  "withAbortSignal",
  "asap",
  "createPool",
  "v4",
  "json",
  "ft",
  "ts",
  "bf",
];
const url = { query: "ignored" } as const;
export const nodeRedisClients: readonly ClientRow[] = [
  {
    ...base,
    package: "redis",
    versions: ">=4",
    likely: { not: looksOld },
    create: ["redis.createClient", "redis.createClientPool", "redis.default.createClient"],
    gives: "client",
    url,
    let: { p: "0" },
    hops: { data: nodeRedisHop },
    commands: "node-redis-4",
    derive,
  },
  {
    ...base,
    package: "@redis/client",
    create: ["@redis/client.createClient", "@redis/client.createClientPool", "@node-redis/client.createClient"],
    gives: "client",
    url,
    let: { p: "0" },
    hops: { data: nodeRedisHop },
    commands: "node-redis-4",
    derive,
  },
  {
    ...base,
    package: "redis",
    create: ["redis.createCluster", "@redis/client.createCluster"],
    gives: "client",
    url,
    let: { n: "0.rootNodes[]", d: "0.defaults" },
    hops: { data: nodeRedisClusterHop },
    commands: "node-redis-4",
    derive,
  },
  {
    ...base,
    package: "redis",
    create: ["redis.createSentinel", "@redis/client.createSentinel"],
    gives: "client",
    url,
    let: { n: "0.sentinelRootNodes[]", d: "0.nodeClientOptions" },
    hops: { data: nodeRedisSentinelDataHop, sentinel: nodeRedisSentinelHop },
    commands: "node-redis-4",
    derive,
  },
];

export const nodeRedisGiven: readonly GivenRow[] = [
  {
    library: "node-redis",
    language: "typescript",
    types: [
      "redis.RedisClientType",
      "@redis/client.RedisClientType",
      "redis.RedisClusterType",
      "redis.RedisModules",
      "redis.RedisDefaultModules",
      "@redis/client.RedisClusterType",
    ],
    commands: "node-redis-4",
  },
  { library: "node-redis", language: "typescript", types: ["redis.RedisClient"], commands: "node-redis-3" },
];
