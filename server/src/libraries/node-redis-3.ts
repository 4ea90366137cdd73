/** node-redis 2 and 3, with flat options, and what takes the same. */
import type { ClientRow, Condition, FixRow, HopRow } from "./row.ts";
import { SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

const base = { library: "node-redis", language: "typescript" } as const;
/** What only the flat options of version 3 and before look like. */
const looksOld: Condition = {
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
const flatTlsFix: readonly FixRow[] = [
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
];
const flatPassword: FixRow = {
  when: ["$o", "object"],
  title: "Add a password from REDIS_PASSWORD",
  setup: "REDIS_PASSWORD must hold the server's password.",
  edits: [{ op: "member", at: "$o", path: ["password"], value: { env: "REDIS_PASSWORD" } }],
};
/** `$u` is a URL, `$h` a host in second place, `$o` the flat options. */
export const oldHop: HopRow = {
  host: "$u:url.host|$h|$o.host",
  place: ["$o.port", "$o.path"],
  transport: [
    {
      when: {
        any: [
          ["$o.path", "present"],
          ["$u", "matches /^\\/[^/]/"],
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
          ["$h", "present"],
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
    ...flatTlsFix,
    {
      when: ["$h", "present"],
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
    flatPassword,
    {
      title: "Add a password from REDIS_PASSWORD",
      setup: "REDIS_PASSWORD must hold the server's password.",
      edits: [{ op: "append", value: { object: { password: { env: "REDIS_PASSWORD" } } } }],
    },
  ],
};
/** What hands an object of options on, and takes nothing besides. */
export const flatHop: HopRow = { ...oldHop, tlsFix: flatTlsFix, authFix: [flatPassword] };
/** Not read before patterns of KEYS. */
const keyPrefix = { at: "$o.prefix" } as const;
export const oldUrl = { bareUser: "password" } as const;
export const oldLet = { o: "2:object|1:object|0:object", u: "0:string|0:object.url", h: "1:string" };

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
    hops: { data: oldHop },
    commands: "node-redis-3",
    keyPrefix,
    leaksInRepr: true,
    traps: [
      "auth_pass wins over password.",
      "Every parameter of the URL's query becomes an option, and ?tls=false is true.",
      "console.log(client) shows the password.",
    ],
  },
  {
    library: "handy-redis",
    language: "typescript",
    package: "handy-redis",
    create: ["handy-redis.createNodeRedisClient", "handy-redis.createHandyClient"],
    gives: "client",
    url: oldUrl,
    let: oldLet,
    hops: { data: oldHop },
    commands: "node-redis-3",
    keyPrefix,
  },
  {
    library: "async-redis",
    language: "typescript",
    package: "async-redis",
    create: ["async-redis.createClient"],
    gives: "client",
    url: oldUrl,
    let: oldLet,
    hops: { data: oldHop },
    commands: "node-redis-3",
    keyPrefix,
  },
];
