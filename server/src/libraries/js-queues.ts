/** Queues of the JavaScript world. */
import { ioredisAddTls, ioredisHop, ioredisOptionsAuthFix, ioredisOptionsHop, ioredisSentinelHop, ioredisUrl } from "./ioredis-hops.ts";
import type { ClientRow, HopRow } from "./row.ts";
import { SERVER_TLS } from "./shared.ts";

const typescript = { language: "typescript" } as const;
const emptyTls = { object: {} };

/** bull reads host, port, database and credentials from a URL, but not that `rediss://` means TLS. */
const bull: HopRow = {
  ...ioredisHop,
  host: "$u:url.host|$o.host",
  transport: [
    {
      when: {
        any: [
          ["$o.tls", "truthy"],
          ["$u:url.query.tls", "truthy"],
        ],
      },
      is: "tls",
    },
    { when: ["$o.path", "present"], is: "socket" },
    { when: ["$u:url", "scheme rediss"], is: "plain", at: "$u" },
    {
      when: {
        any: [
          ["$u:url.host", "present"],
          ["$o.host", "present"],
        ],
      },
      is: "plain",
    },
    { is: "localhost" },
  ],
  verification: [
    { when: ["$o.tls", "falsy"], is: "n/a" },
    { when: ["$o.tls.rejectUnauthorized", "false"], is: "off", at: "$o.tls.rejectUnauthorized" },
    { is: "on" },
  ],
  tlsFix: [
    ioredisAddTls,
    {
      when: {
        all: [
          ["1:string", "present"],
          ["2", "absent"],
        ],
      },
      title: "Turn TLS on with redis: { tls: {} }",
      setup: SERVER_TLS,
      edits: [{ op: "append", value: { object: { redis: { object: { tls: emptyTls } } } } }],
    },
    {
      when: {
        all: [
          ["1:string", "present"],
          ["2", "object"],
        ],
      },
      title: "Turn TLS on with redis: { tls: {} }",
      setup: SERVER_TLS,
      edits: [{ op: "member", at: "2", path: ["redis", "tls"], value: emptyTls }],
    },
  ],
  authFix: ioredisOptionsAuthFix,
};
const nestBull: HopRow = {
  ...bull,
  tlsFix: [
    ioredisAddTls,
    {
      when: ["0.url:string", "present"],
      title: "Turn TLS on with redis: { tls: {} }",
      setup: SERVER_TLS,
      edits: [{ op: "member", at: "0", path: ["redis", "tls"], value: emptyTls }],
    },
  ],
};
/** `connection` of bullmq: ioredis options with a `url` that does count, or a client. */
const bullmqLet = { u: "$o.url", h: "$none" };

export const queueClients: readonly ClientRow[] = [
  {
    ...typescript,
    library: "bull",
    package: "bull",
    create: ["bull", "bull.default", "bull.Queue"],
    traps: ["A rediss:// URL is plain text: only tls in the options counts.", "host at the top of the options is not read."],
    gives: "queue",
    let: { u: "1:string|1.redis:string", o: "1.redis:object|2.redis:object" },
    hops: { data: bull },
  },
  {
    ...typescript,
    library: "@nestjs/bull",
    package: "@nestjs/bull",
    traps: ["As with bull, a rediss:// URL is plain text."],
    create: ["@nestjs/bull.BullModule.forRoot", "@nestjs/bull.BullModule.registerQueue"],
    gives: "queue",
    let: { u: "0.url:string|0.redis:string", o: "0.redis:object" },
    hops: { data: nestBull },
  },
  {
    ...typescript,
    library: "@nestjs/bull",
    package: "@nestjs/bull",
    create: ["@nestjs/bull.BullModule.forRootAsync", "@nestjs/bull.BullModule.registerQueueAsync"],
    gives: "queue",
    let: { u: "0.useFactory().url:string|0.useFactory().redis:string", o: "0.useFactory().redis:object" },
    hops: { data: nestBull },
  },
  {
    ...typescript,
    library: "bullmq",
    package: "bullmq",
    traps: ["connection must be an object: a string in it is not read.", "host at the top of the options is not read."],
    create: ["bullmq.Queue", "bullmq.QueueEvents", "bullmq.QueueScheduler", "bullmq.JobScheduler"],
    gives: "queue",
    url: ioredisUrl,
    let: { ...bullmqLet, o: "1.connection" },
    hops: { data: ioredisOptionsHop, sentinel: ioredisSentinelHop },
  },
  {
    ...typescript,
    library: "bullmq",
    package: "bullmq",
    create: ["bullmq.Worker"],
    gives: "queue",
    url: ioredisUrl,
    let: { ...bullmqLet, o: "2.connection" },
    hops: { data: ioredisOptionsHop, sentinel: ioredisSentinelHop },
  },
  {
    ...typescript,
    library: "bullmq",
    package: "bullmq",
    create: ["bullmq.FlowProducer"],
    gives: "queue",
    url: ioredisUrl,
    let: { ...bullmqLet, o: "0.connection" },
    hops: { data: ioredisOptionsHop, sentinel: ioredisSentinelHop },
  },
  {
    ...typescript,
    library: "@nestjs/bullmq",
    package: "@nestjs/bullmq",
    create: [
      "@nestjs/bullmq.BullModule.forRoot",
      "@nestjs/bullmq.BullModule.registerQueue",
      "@nestjs/bullmq.BullModule.registerFlowProducer",
    ],
    gives: "queue",
    url: ioredisUrl,
    let: { ...bullmqLet, o: "0.connection|1.connection" },
    hops: { data: ioredisOptionsHop, sentinel: ioredisSentinelHop },
  },
  {
    ...typescript,
    library: "@nestjs/bullmq",
    package: "@nestjs/bullmq",
    create: ["@nestjs/bullmq.BullModule.forRootAsync", "@nestjs/bullmq.BullModule.registerQueueAsync"],
    gives: "queue",
    url: ioredisUrl,
    let: { ...bullmqLet, o: "0.useFactory().connection|1.useFactory().connection" },
    hops: { data: ioredisOptionsHop, sentinel: ioredisSentinelHop },
  },
  {
    ...typescript,
    library: "agenda",
    package: "@agendajs/redis-backend",
    create: ["@agendajs/redis-backend.RedisBackend"],
    gives: "queue",
    url: ioredisUrl,
    let: { o: "0.redisOptions", u: "0.connectionString", h: "$none" },
    hops: { data: ioredisOptionsHop },
  },
];
