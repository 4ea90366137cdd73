/** ioredis and iovalkey. */
import {
  ioredisClusterHop,
  ioredisClusterLet,
  ioredisDerive,
  ioredisHop,
  ioredisLet,
  ioredisSentinelHop,
  ioredisTlsFix,
  ioredisUrl,
  ioredisVerification,
} from "./ioredis-hops.ts";
import type { ClientRow, Condition, GivenRow } from "./row.ts";
import { SERVER_TLS } from "./shared.ts";

const base = { library: "ioredis", language: "typescript", package: "ioredis" } as const;
const leaksInRepr = true;
/** Before keys, but neither before patterns of KEYS and SCAN nor before channels. */
const keyPrefix = { at: "$o.keyPrefix" } as const;
/** A cluster takes over what is meant for its nodes, unless it has its own. */
const clusterKeyPrefix = { at: "1.keyPrefix|1.redisOptions.keyPrefix" } as const;
/** A scheme that ioredis does not know, and no TLS beside it. */
const valkeyScheme: Condition = { all: [["$u", "matches /^valkeys?:\\/\\//"], { not: ["$o.tls", "truthy"] }] };
const valkeysScheme: Condition = { all: [["$u", "matches /^valkeys:\\/\\//"], { not: ["$o.tls", "truthy"] }] };
const single = {
  ...base,
  create: ["ioredis", "ioredis.Redis", "ioredis.default", "ioredis.createClient", "ioredis.Redis.createClient"],
  gives: "client",
  let: ioredisLet,
  hops: { data: ioredisHop, sentinel: ioredisSentinelHop },
  commands: "ioredis",
  derive: ioredisDerive,
  keyPrefix,
  leaksInRepr,
} as const;
export const ioredisClients: readonly ClientRow[] = [
  {
    ...single,
    // Stands first: taken for the version when it is not known.
    versions: ">=5",
    url: ioredisUrl,
    hops: {
      // Taken for the path of a socket, which is not there.
      data: { ...ioredisHop, transport: [{ when: valkeyScheme, is: "throws" }, ...ioredisHop.transport] },
      sentinel: ioredisSentinelHop,
    },
    traps: [
      "valkey:// and valkeys:// are taken for the path of a socket.",
      "url is no option: it connects to localhost.",
      "REDISS:// is plain text: the scheme is compared as written.",
      "rediss:// with tls: false is plain text, and redis://…?tls=false is TLS.",
      "With sentinels, tls alone leaves both connections in plain text.",
      "console.log(redis) and JSON.stringify(redis) show the password.",
    ],
  },
  {
    ...single,
    versions: "<5",
    url: ioredisUrl,
    hops: {
      data: {
        ...ioredisHop,
        username: "$o.username",
        transport: [{ when: valkeysScheme, is: "plain", at: "$u" }, ...ioredisHop.transport],
        verification: [{ when: valkeysScheme, is: "n/a" }, ...ioredisVerification],
        tlsFix: [
          {
            when: ["$u", "matches /^valkeys:\\/\\//"],
            title: "Turn TLS on with rediss://",
            setup: SERVER_TLS,
            edits: [{ op: "scheme", at: "$u", to: "rediss" }],
          },
          ...ioredisTlsFix,
        ],
      },
      sentinel: ioredisSentinelHop,
    },
    traps: ["Before version 5 the user name in a URL is not read.", "Before version 5 valkeys:// is plain text."],
  },
  {
    ...base,
    create: ["ioredis.Cluster", "ioredis.Redis.Cluster", "ioredis.default.Cluster"],
    traps: ["A cluster reads tls and password in redisOptions only: rediss:// of a node and tls at the top do nothing."],
    gives: "client",
    url: ioredisUrl,
    let: ioredisClusterLet,
    hops: { data: ioredisClusterHop },
    commands: "ioredis",
    derive: ioredisDerive,
    keyPrefix: clusterKeyPrefix,
    leaksInRepr,
  },
  {
    library: "iovalkey",
    language: "typescript",
    package: "iovalkey",
    create: ["iovalkey", "iovalkey.Redis", "iovalkey.Valkey", "iovalkey.default", "iovalkey.createClient"],
    gives: "client",
    url: { bareHost: true },
    let: ioredisLet,
    hops: { data: ioredisHop, sentinel: ioredisSentinelHop },
    commands: "ioredis",
    derive: ioredisDerive,
    keyPrefix,
    leaksInRepr,
  },
  {
    library: "iovalkey",
    language: "typescript",
    package: "iovalkey",
    create: ["iovalkey.Cluster", "iovalkey.Redis.Cluster"],
    gives: "client",
    url: { bareHost: true },
    let: ioredisClusterLet,
    hops: { data: ioredisClusterHop },
    commands: "ioredis",
    derive: ioredisDerive,
    keyPrefix: clusterKeyPrefix,
    leaksInRepr,
  },
  {
    library: "ioredis-mock",
    language: "typescript",
    package: "ioredis-mock",
    create: ["ioredis-mock", "ioredis-mock.Redis", "ioredis-mock.Cluster", "ioredis-mock.default"],
    gives: "client",
    isFake: true,
    commands: "ioredis",
    derive: ioredisDerive,
  },
  {
    library: "redis-mock",
    language: "typescript",
    package: "redis-mock",
    create: ["redis-mock.createClient"],
    gives: "client",
    isFake: true,
    commands: "node-redis-3",
  },
  {
    library: "redis-memory-server",
    language: "typescript",
    package: "redis-memory-server",
    create: ["redis-memory-server.RedisMemoryServer"],
    gives: "queue",
    isFake: true,
  },
];

export const ioredisGiven: readonly GivenRow[] = [
  {
    library: "ioredis",
    language: "typescript",
    package: "ioredis",
    // The first is what decorators give; the others have no calls of their own.
    types: ["ioredis", "ioredis.Pipeline", "ioredis.ChainableCommander"],
    decorators: [
      "@liaoliaots/nestjs-redis.InjectRedis",
      "@songkeys/nestjs-redis.InjectRedis",
      "@nestjs-modules/ioredis.InjectRedis",
      "nestjs-ioredis.InjectRedis",
    ],
    calls: [
      "@liaoliaots/nestjs-redis.RedisService().getClient",
      "@liaoliaots/nestjs-redis.RedisService().getOrThrow",
      "@songkeys/nestjs-redis.RedisService().getClient",
      "@songkeys/nestjs-redis.RedisService().getOrThrow",
      "nestjs-redis.RedisService().getClient",
      "bullmq.Queue().client",
      "bull().client",
      "fastify().redis",
    ],
    commands: "ioredis",
  },
];
