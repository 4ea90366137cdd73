/** What takes the flat options of node-redis 3: stores, adapters and queues of its time. */
import { flatHop, oldUrl } from "./node-redis-3.ts";
import type { ClientRow, HopRow } from "./row.ts";
import { SERVER_TLS } from "./shared.ts";

const queue = { language: "typescript", gives: "queue", url: oldUrl } as const;
const emptyTls = { object: {} };

/** `socket` is a path here, and the password is `pass`. */
const connectRedis3: HopRow = {
  ...flatHop,
  transport: [
    { when: ["$o.client", "present"], is: "of:$o.client" },
    { when: ["$o.socket", "present"], is: "socket" },
    ...flatHop.transport,
  ],
  password: ["$u:url.password", "$u:url.query.password", "$o.pass"],
  authFix: [
    {
      when: ["$o", "object"],
      title: "Add a password from REDIS_PASSWORD",
      setup: "REDIS_PASSWORD must hold the server's password.",
      edits: [{ op: "member", at: "$o", path: ["pass"], value: { env: "REDIS_PASSWORD" } }],
    },
  ],
};
const socketIo: HopRow = {
  ...flatHop,
  transport: [{ when: ["$o.pubClient", "present"], is: "of:$o.pubClient" }, ...flatHop.transport],
};
/** `$r` are the settings of Redis: a URL, or flat options with a few names of their own. */
const kue: HopRow = {
  host: "$r:url.host|$r.host",
  transport: [
    { when: ["$r:url", "scheme rediss"], is: "throws" },
    { when: ["$r.socket", "present"], is: "socket" },
    { when: ["$r.options.tls", "truthy"], is: "tls" },
    {
      when: {
        all: [
          ["$r.host", "present"],
          ["$r.tls", "truthy"],
        ],
      },
      is: "plain",
      at: "$r.tls",
    },
    {
      when: {
        any: [
          ["$r:url.host", "present"],
          ["$r.host", "present"],
        ],
      },
      is: "plain",
    },
    { is: "localhost" },
  ],
  verification: [
    { when: ["$r.options.tls", "falsy"], is: "n/a" },
    { when: ["$r.options.tls.rejectUnauthorized", "false"], is: "off", at: "$r.options.tls.rejectUnauthorized" },
    { is: "on" },
  ],
  password: ["$r:url.password", "$r.auth", "$r.options.auth_pass"],
  tlsFix: [
    {
      when: ["$r", "object"],
      title: "Turn TLS on with options: { tls: {} }",
      setup: SERVER_TLS,
      edits: [{ op: "member", at: "$r", path: ["options", "tls"], value: emptyTls }],
    },
  ],
  verificationFix: [
    {
      title: "Check the certificate: remove rejectUnauthorized",
      setup: "The server's certificate must come from a CA that this machine trusts.",
      edits: [{ op: "remove", at: "$r.options.tls.rejectUnauthorized" }],
    },
  ],
  authFix: [
    {
      when: ["$r", "object"],
      title: "Add a password from REDIS_PASSWORD",
      setup: "REDIS_PASSWORD must hold the server's password.",
      edits: [{ op: "member", at: "$r", path: ["auth"], value: { env: "REDIS_PASSWORD" } }],
    },
  ],
};
const rsmq: HopRow = {
  host: "$o.host",
  transport: [
    { when: ["$o.client", "present"], is: "of:$o.client" },
    { when: ["$o.options.tls", "truthy"], is: "tls" },
    { when: ["$o.host", "absent"], is: "localhost" },
    { is: "plain" },
  ],
  password: ["$o.password", "$o.options.password"],
  tlsFix: [
    {
      when: ["$o", "object"],
      title: "Turn TLS on with options: { tls: {} }",
      setup: SERVER_TLS,
      edits: [{ op: "member", at: "$o", path: ["options", "tls"], value: emptyTls }],
    },
  ],
};

export const flatClients: readonly ClientRow[] = [
  {
    ...queue,
    library: "socket.io-redis",
    package: "socket.io-redis",
    create: ["socket.io-redis", "socket.io-redis.default", "socket.io-redis.createAdapter"],
    let: { o: "1:object|0:object", u: "0:string|0:object.url" },
    hops: { data: socketIo },
  },
  {
    ...queue,
    library: "connect-redis",
    package: "connect-redis",
    versions: "<4",
    create: ["connect-redis()"],
    let: { o: "0:object", u: "0:object.url" },
    hops: { data: connectRedis3 },
    traps: ["The password is pass; socket is the path of a socket."],
  },
  {
    ...queue,
    library: "connect-redis",
    package: "connect-redis",
    versions: ">=4",
    create: ["connect-redis()", "connect-redis", "connect-redis.default", "connect-redis.RedisStore"],
    hops: { data: { transport: [{ is: "of:0.client" }] } },
    lasting: {
      when: ["0.disableTTL", "true"],
      at: "0.disableTTL",
      fix: { title: "Let sessions expire: remove disableTTL", edits: [{ op: "remove", at: "0.disableTTL" }] },
    },
    traps: ["disableTTL: true keeps sessions for ever."],
  },
  {
    ...queue,
    library: "rate-limit-redis",
    package: "rate-limit-redis",
    versions: "<3",
    create: ["rate-limit-redis", "rate-limit-redis.default", "rate-limit-redis.RedisStore"],
    let: { u: "0.redisURL" },
    hops: {
      data: {
        host: "$u:url.host",
        transport: [
          { when: ["0.client", "present"], is: "of:0.client" },
          { when: ["$u:url", "scheme rediss"], is: "tls" },
          { when: ["$u:url.host", "present"], is: "plain" },
          { is: "localhost" },
        ],
        username: "$u:url.username",
        password: ["$u:url.password", "$u:url.query.password"],
        tlsFix: [
          {
            when: ["$u:url", "scheme redis"],
            title: "Turn TLS on with rediss://",
            setup: SERVER_TLS,
            edits: [{ op: "scheme", at: "$u", to: "rediss" }],
          },
        ],
      },
    },
  },
  {
    ...queue,
    library: "rate-limit-redis",
    package: "rate-limit-redis",
    versions: ">=3",
    create: ["rate-limit-redis", "rate-limit-redis.default", "rate-limit-redis.RedisStore"],
    hops: { data: { transport: [{ is: "none" }] } },
  },
  {
    ...queue,
    library: "bee-queue",
    package: "bee-queue",
    create: ["bee-queue", "bee-queue.default"],
    let: { u: "1.redis:string|1.redis:object.url", o: "1.redis:object" },
    hops: { data: flatHop },
    traps: ["rediss:// works, other than with bull."],
  },
  {
    ...queue,
    library: "kue",
    package: "kue",
    create: ["kue.createQueue", "kue.default.createQueue"],
    let: { r: "0.redis" },
    hops: { data: kue },
    traps: ["rediss:// throws; TLS is only redis.options.tls, and redis.tls does nothing.", "The password is redis.auth."],
  },
  {
    ...queue,
    library: "rsmq",
    package: "rsmq",
    create: ["rsmq", "rsmq.default"],
    let: { o: "0" },
    hops: { data: rsmq },
  },
  {
    ...queue,
    library: "express-redis-cache",
    package: "express-redis-cache",
    create: ["express-redis-cache", "express-redis-cache.default"],
    let: { o: "0" },
    hops: {
      data: {
        host: "$o.host",
        transport: [
          { when: ["$o.client", "present"], is: "of:$o.client" },
          { when: ["$o.host", "absent"], is: "localhost" },
          { is: "plain" },
        ],
        password: ["$o.auth_pass"],
      },
    },
    traps: ["There is no option for TLS: only a client that is handed over can have it."],
  },
  {
    ...queue,
    library: "@nestjs/microservices",
    package: "@nestjs/microservices",
    versions: "<9",
    likely: {
      any: [
        ["1.options.url", "written"],
        ["0.options.url", "written"],
      ],
    },
    create: [
      "@nestjs/core.NestFactory.createMicroservice",
      "@nestjs/core.NestFactory.create().connectMicroservice",
      "@nestjs/microservices.ClientProxyFactory.create",
      "@nestjs/microservices.Client",
    ],
    guard: { surely: ["1.transport|0.transport", "is @nestjs/microservices.Transport.REDIS,1"] },
    let: { o: "1.options|0.options", u: "$o.url" },
    hops: { data: flatHop },
    traps: ["Version 8 makes a client of node-redis 3 and takes url."],
  },
  {
    ...queue,
    library: "@nestjs/microservices",
    package: "@nestjs/microservices",
    versions: "<9",
    likely: ["0[].options.url", "written"],
    create: ["@nestjs/microservices.ClientsModule.register"],
    guard: { surely: ["0[].transport", "is @nestjs/microservices.Transport.REDIS,1"] },
    let: { o: "0[].options", u: "$o.url" },
    hops: { data: flatHop },
  },
];
