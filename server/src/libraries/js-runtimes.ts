/** Clients that come with a runtime: Bun's own, and Deno's. */
import type { ClientRow, GivenRow, HopRow } from "./row.ts";
import { SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

const bun = {
  library: "Bun",
  language: "typescript",
  package: "bun",
  home: "https://bun.com/docs/runtime/redis",
} as const;
const deno = {
  library: "@db/redis (Deno)",
  language: "typescript",
  package: "@db/redis",
  home: "https://jsr.io/@db/redis",
} as const;
const unchecked: HopRow["verification"] = [
  { when: ["$o.tls.rejectUnauthorized", "false"], is: "off", at: "$o.tls.rejectUnauthorized" },
  { is: "on" },
];

/** `$u` is the URL, `$o` the options. Credentials stand in the URL only. */
const bunHop: HopRow = {
  host: "$u:url.host",
  transport: [
    { when: ["$u:url", "scheme redis+unix,redis+tls+unix"], is: "socket" },
    { when: ["$u:url", "scheme rediss,valkeys,redis+tls"], is: "tls" },
    { when: ["$o.tls", "truthy"], is: "tls" },
    {
      when: {
        all: [
          ["$u:url", "scheme redis,valkey"],
          ["$u:url.host", "present"],
        ],
      },
      is: "plain",
    },
    // Without a URL it is the environment's, else localhost.
    { is: "localhost" },
  ],
  verification: unchecked,
  username: "$u:url.username",
  password: ["$u:url.password"],
  tlsFix: [
    {
      when: ["$u:url", "scheme redis"],
      title: "Turn TLS on with rediss://",
      setup: SERVER_TLS,
      edits: [{ op: "scheme", at: "$u", to: "rediss" }],
    },
    {
      when: {
        all: [
          ["$u:url", "scheme valkey"],
          ["1", "absent"],
        ],
      },
      title: "Turn TLS on with tls: true",
      setup: SERVER_TLS,
      edits: [{ op: "append", value: { object: { tls: true } } }],
    },
  ],
  verificationFix: [
    {
      title: "Check the certificate: remove rejectUnauthorized",
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "remove", at: "$o.tls.rejectUnauthorized" }],
    },
  ],
};
/** `$o` are options, `$u` the URL that `parseURL` turns into such. */
const denoHop: HopRow = {
  host: "$u:url.host|$o.hostname",
  transport: [
    { when: ["$u:url", "scheme rediss"], is: "tls" },
    { when: ["$u:url.query.ssl", "is true"], is: "tls" },
    { when: ["$u:url.host", "present"], is: "plain" },
    { when: ["$o.tls", "true"], is: "tls" },
    { when: ["$o.caCerts", "present"], is: "tls" },
    { when: ["$o.hostname", "absent"], is: "none" },
    { is: "plain" },
  ],
  // The URL's user is a name of the client here, no user of the server.
  username: "$o.username",
  password: ["$u:url.password", "$u:url.query.password", "$o.password"],
  tlsFix: [
    {
      when: ["$u:url", "scheme redis"],
      title: "Turn TLS on with rediss://",
      setup: SERVER_TLS,
      edits: [{ op: "scheme", at: "$u", to: "rediss" }],
    },
    {
      when: ["$o", "object"],
      title: "Turn TLS on with tls: true",
      setup: SERVER_TLS,
      edits: [{ op: "member", at: "$o", path: ["tls"], value: true }],
    },
  ],
  authFix: [
    {
      when: ["$o", "object"],
      title: "Add a password from REDIS_PASSWORD",
      setup: "REDIS_PASSWORD must hold the server's password.",
      edits: [{ op: "member", at: "$o", path: ["password"], value: { env: "REDIS_PASSWORD" } }],
    },
  ],
};

export const runtimeClients: readonly ClientRow[] = [
  {
    ...bun,
    create: ["bun.RedisClient", "Bun.RedisClient"],
    gives: "client",
    let: { u: "0", o: "1" },
    hops: { data: bunHop },
    commands: "ioredis",
    traps: ["Credentials can only stand in the URL: there are no options for them."],
  },
  {
    ...deno,
    create: [
      "@db/redis.connect",
      "@db/redis.createLazyClient",
      "https://deno.land/x/redis/mod.ts.connect",
      "https://deno.land/x/redis/mod.ts.createLazyClient",
    ],
    gives: "client",
    let: { o: "0:object", u: "0!0" },
    hops: { data: denoHop },
    commands: "upstash",
    derive: ["tx"],
    traps: ["The host is called hostname.", "parseURL makes the URL's user the name of the client, not a user of the server."],
  },
];

export const runtimeGiven: readonly GivenRow[] = [
  { ...bun, values: ["bun.redis", "Bun.redis"], commands: "ioredis" },
  {
    library: "Redis",
    language: "typescript",
    // `app.set("redis", client)` keeps any value, under any name.
    getters: ["express().get", "express.Application().get", "@Express.app.get", "@Express.req.app.get", "@Hono.get"],
    commands: "node-redis-4",
  },
];
