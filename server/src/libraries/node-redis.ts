/** node-redis 4, 5 and 6: `socket` holds host and TLS, everything flat is ignored. */
import { nodeRedisClusterHop, nodeRedisHop, nodeRedisSentinelDataHop, nodeRedisSentinelHop } from "./node-redis-hops.ts";
import type { ClientRow, GivenRow } from "./row.ts";

const base = { library: "node-redis", language: "typescript" } as const;

const derive = [
  "off",
  "addListener",
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
/** What comes first is an object of options; a string in its place is not read. */
const nodeRedisLet = { p: "0", u: "$p.url" };
const url = { query: "ignored" } as const;
/** Before version 6 there is no such option. It is not read before patterns and channels. */
const keyPrefix = { at: "0.keyPrefix", versions: ">=6" } as const;
export const nodeRedisClients: readonly ClientRow[] = [
  {
    ...base,
    package: "redis",
    versions: ">=4",
    // Stands first: what does not look old is taken for it.
    create: ["redis.createClient", "redis.createClientPool", "redis.default.createClient"],
    traps: [
      "socket.tls must be true: with an object or a string the connection stays plain.",
      "host, port and tls beside socket are not read, nor is a string in place of the options: it connects to localhost.",
      "From version 5 on redis:// with socket.tls throws, and the error's message holds the whole URL.",
      "The query of the URL is not read.",
    ],
    gives: "client",
    url,
    let: nodeRedisLet,
    hops: { data: nodeRedisHop },
    commands: "node-redis-4",
    keyPrefix,
    derive,
  },
  {
    ...base,
    package: "@redis/client",
    create: ["@redis/client.createClient", "@redis/client.createClientPool", "@node-redis/client.createClient"],
    gives: "client",
    url,
    let: nodeRedisLet,
    hops: { data: nodeRedisHop },
    commands: "node-redis-4",
    keyPrefix,
    derive,
  },
  {
    ...base,
    package: "redis",
    create: ["redis.createCluster", "@redis/client.createCluster"],
    traps: ["rediss:// of the root nodes covers these only: the nodes that they tell about get TLS and password from defaults."],
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
    traps: ["TLS in nodeClientOptions is not that of the Sentinels: theirs is in sentinelClientOptions."],
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
    package: "redis",
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
];
