/** node-redis 2 and 3, with flat options, and what takes the same. */
import type { ClientRow, Condition, HopRow } from "./row.ts";
import { SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

const base = { library: "node-redis", language: "typescript" } as const;
/** What only the flat options of version 3 and before look like. */
export const looksOld: Condition = {
  any: [
    ["0:string", "present"],
    ["0:number", "present"],
    ["1", "present"],
    ["0.host", "written"],
    ["0.port", "written"],
    ["0.auth_pass", "written"],
    ["0.retry_strategy", "written"],
  ],
};
/** `$u` is a URL, `$o` the flat options. */
const old: HopRow = {
  host: "$u:url.host|1:string|$o.host",
  transport: [
    {
      when: {
        any: [
          ["$o.path", "present"],
          ["0:string", "matches /^\\//"],
        ],
      },
      is: "socket",
    },
    { when: ["$u:url", "scheme rediss"], is: "tls" },
    { when: ["$o.tls", "truthy"], is: "tls" },
    { when: ["$u:url.query.tls", "truthy"], is: "tls" },
    {
      when: {
        any: [
          ["$u:url.host", "present"],
          ["1:string", "present"],
          ["$o.host", "present"],
        ],
      },
      is: "plain",
    },
    { is: "localhost" },
  ],
  verification: [
    { when: { all: [["$o.tls", "falsy"], { not: ["$u:url", "scheme rediss"] }] }, is: "n/a" },
    { when: ["$o.tls.rejectUnauthorized", "false"], is: "off", at: "$o.tls.rejectUnauthorized" },
    {
      when: {
        all: [
          ["$o.tls.checkServerIdentity:function", "present"],
          ["$o.tls.checkServerIdentity()", "absent"],
        ],
      },
      is: "no-hostname",
      at: "$o.tls.checkServerIdentity",
    },
    { is: "on" },
  ],
  username: "$u:url.username|$o.user|$o.auth_user",
  password: ["$u:url.password", "$u:url.query.password", "$o.auth_pass", "$o.password"],
  tlsFix: [
    {
      when: ["$u:url", "scheme redis"],
      title: "Turn TLS on with rediss://",
      setup: SERVER_TLS,
      edits: [{ op: "scheme", at: "$u", to: "rediss" }],
    },
    {
      when: ["$o", "object"],
      title: "Turn TLS on with tls: {}",
      setup: SERVER_TLS,
      edits: [{ op: "member", at: "$o", path: ["tls"], value: { object: {} } }],
    },
    {
      when: ["1:string", "present"],
      title: "Turn TLS on with tls: {}",
      setup: SERVER_TLS,
      edits: [{ op: "append", value: { object: { tls: { object: {} } } } }],
    },
  ],
  verificationFix: [
    {
      when: ["$o.tls.rejectUnauthorized", "false"],
      title: "Check the certificate: remove rejectUnauthorized",
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "remove", at: "$o.tls.rejectUnauthorized" }],
    },
    {
      title: "Check the host name: remove checkServerIdentity",
      setup: "The certificate must name the host that is connected to.",
      edits: [{ op: "remove", at: "$o.tls.checkServerIdentity" }],
    },
  ],
  authFix: [
    {
      when: ["$o", "object"],
      title: "Add a password from REDIS_PASSWORD",
      setup: "REDIS_PASSWORD must hold the server's password.",
      edits: [{ op: "member", at: "$o", path: ["password"], value: { env: "REDIS_PASSWORD" } }],
    },
    {
      title: "Add a password from REDIS_PASSWORD",
      setup: "REDIS_PASSWORD must hold the server's password.",
      edits: [{ op: "append", value: { object: { password: { env: "REDIS_PASSWORD" } } } }],
    },
  ],
};
const oldUrl = { bareUser: "password" } as const;
const oldLet = { o: "2:object|1:object|0:object", u: "0:string|0:object.url" };

/** Nest's cache hands its options on to the store, which makes a client of them. */
const nestCache = {
  library: "@nestjs/cache-manager",
  language: "typescript",
  package: "@nestjs/cache-manager",
  gives: "queue",
  url: oldUrl,
  hops: { data: old },
} as const;
const STORES =
  "is cache-manager-ioredis,cache-manager-redis-store,cache-manager-redis-store.redisStore,cache-manager-ioredis-yet,cache-manager-redis-yet";

export const nodeRedis3Clients: readonly ClientRow[] = [
  {
    ...base,
    package: "redis",
    versions: "<4",
    likely: looksOld,
    create: ["redis.createClient", "redis.RedisClient"],
    gives: "client",
    url: oldUrl,
    let: oldLet,
    hops: { data: old },
    commands: "node-redis-3",
    derive: ["on", "once", "duplicate", "multi", "batch"],
    leaksInRepr: true,
  },
  {
    library: "handy-redis",
    language: "typescript",
    package: "handy-redis",
    create: ["handy-redis.createNodeRedisClient", "handy-redis.createHandyClient", "async-redis.createClient"],
    gives: "client",
    url: oldUrl,
    let: oldLet,
    hops: { data: old },
    commands: "node-redis-3",
    derive: ["multi", "batch"],
  },
  {
    library: "cache-manager-redis-store",
    language: "typescript",
    package: "cache-manager-redis-store",
    versions: "<3",
    create: ["cache-manager-redis-store.create", "cache-manager-redis-store.redisStore", "socket.io-redis", "connect-redis()"],
    gives: "queue",
    url: oldUrl,
    let: oldLet,
    hops: { data: { ...old, password: [...(old.password ?? []), "$o.pass"] } },
  },
  {
    ...nestCache,
    create: ["@nestjs/common.CacheModule.register", "@nestjs/cache-manager.CacheModule.register"],
    guard: ["0.store", STORES],
    let: { o: "0", u: "0.url" },
  },
  {
    ...nestCache,
    create: ["@nestjs/common.CacheModule.registerAsync", "@nestjs/cache-manager.CacheModule.registerAsync"],
    guard: ["0.useFactory().store", STORES],
    let: { o: "0.useFactory()", u: "0.useFactory().url" },
  },
];
