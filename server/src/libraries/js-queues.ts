/** Queues, Nest modules, stores and REST clients of the JavaScript world. */
import { ioredisClusterHop, ioredisHop, ioredisOptionsAuthFix, ioredisSentinelHop, ioredisUrl } from "./ioredis.ts";
import type { ClientRow, FixRow, HopRow } from "./row.ts";
import { SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

const typescript = { language: "typescript" } as const;
const emptyTls = { object: {} };
const addTls: FixRow = {
  when: ["$o", "object"],
  title: "Turn TLS on with tls: {}",
  setup: SERVER_TLS,
  edits: [{ op: "member", at: "$o", path: ["tls"], value: emptyTls }],
};

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
    addTls,
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
/** `connection` of bullmq: ioredis options with a `url` that does count, or a client. */
const bullmq: HopRow = {
  ...ioredisHop,
  host: "$o.url:url.host|$o.host|$o.sentinels[].host",
  transport: [{ when: ["$c:string", "present"], is: "localhost" }, ...ioredisHop.transport],
  authFix: ioredisOptionsAuthFix,
};
const bullmqLet = { u: "$o.url", h: "$none" };

export const queueClients: readonly ClientRow[] = [
  {
    ...typescript,
    library: "bull",
    package: "bull",
    create: ["bull", "bull.default", "bull.Queue"],
    gives: "queue",
    let: { u: "1:string|1.redis:string", o: "1.redis:object|2.redis:object" },
    hops: { data: bull },
  },
  {
    ...typescript,
    library: "@nestjs/bull",
    package: "@nestjs/bull",
    create: ["@nestjs/bull.BullModule.forRoot", "@nestjs/bull.BullModule.registerQueue"],
    gives: "queue",
    let: { u: "0.url:string|0.redis:string", o: "0.redis:object" },
    hops: { data: { ...bull, tlsFix: [addTls] } },
  },
  {
    ...typescript,
    library: "@nestjs/bull",
    package: "@nestjs/bull",
    create: ["@nestjs/bull.BullModule.forRootAsync", "@nestjs/bull.BullModule.registerQueueAsync"],
    gives: "queue",
    let: { u: "0.useFactory().url:string|0.useFactory().redis:string", o: "0.useFactory().redis:object" },
    hops: { data: { ...bull, tlsFix: [addTls] } },
  },
  {
    ...typescript,
    library: "bullmq",
    package: "bullmq",
    create: ["bullmq.Queue", "bullmq.QueueEvents", "bullmq.QueueScheduler", "bullmq.JobScheduler"],
    gives: "queue",
    url: ioredisUrl,
    let: { ...bullmqLet, c: "1.connection", o: "1.connection" },
    hops: { data: bullmq, sentinel: ioredisSentinelHop },
  },
  {
    ...typescript,
    library: "bullmq",
    package: "bullmq",
    create: ["bullmq.Worker"],
    gives: "queue",
    url: ioredisUrl,
    let: { ...bullmqLet, c: "2.connection", o: "2.connection" },
    hops: { data: bullmq, sentinel: ioredisSentinelHop },
  },
  {
    ...typescript,
    library: "bullmq",
    package: "bullmq",
    create: [
      "bullmq.FlowProducer",
      "@nestjs/bullmq.BullModule.forRoot",
      "@nestjs/bullmq.BullModule.registerQueue",
      "@nestjs/bullmq.BullModule.registerFlowProducer",
    ],
    gives: "queue",
    url: ioredisUrl,
    let: { ...bullmqLet, c: "0.connection|1.connection", o: "0.connection|1.connection" },
    hops: { data: bullmq, sentinel: ioredisSentinelHop },
  },
  {
    ...typescript,
    library: "@nestjs/bullmq",
    package: "@nestjs/bullmq",
    create: ["@nestjs/bullmq.BullModule.forRootAsync", "@nestjs/bullmq.BullModule.registerQueueAsync"],
    gives: "queue",
    url: ioredisUrl,
    let: {
      ...bullmqLet,
      c: "0.useFactory().connection|1.useFactory().connection",
      o: "0.useFactory().connection|1.useFactory().connection",
    },
    hops: { data: bullmq, sentinel: ioredisSentinelHop },
  },
  {
    ...typescript,
    library: "bee-queue",
    package: "bee-queue",
    create: ["bee-queue"],
    gives: "queue",
    let: { u: "1.redis:string", o: "1.redis:object", h: "$none" },
    hops: { data: { ...ioredisHop, host: "$u:url.host|$o.host" } },
  },
];

/** Modules that hand their options on to ioredis. */
export const nestClients: readonly ClientRow[] = [
  {
    ...typescript,
    library: "@nestjs/microservices",
    package: "@nestjs/microservices",
    create: ["@nestjs/core.NestFactory.createMicroservice", "@nestjs/core.NestFactory.create().connectMicroservice"],
    gives: "queue",
    guard: ["1.transport|0.transport", "is @nestjs/microservices.Transport.REDIS,1"],
    url: ioredisUrl,
    let: { u: "$none", h: "$none", o: "1.options|0.options" },
    hops: { data: ioredisHop },
  },
  {
    ...typescript,
    library: "@nestjs/microservices",
    package: "@nestjs/microservices",
    create: ["@nestjs/microservices.ClientProxyFactory.create", "@nestjs/microservices.Client"],
    gives: "queue",
    guard: ["0.transport", "is @nestjs/microservices.Transport.REDIS,1"],
    url: ioredisUrl,
    let: { u: "$none", h: "$none", o: "0.options" },
    hops: { data: ioredisHop },
  },
  {
    ...typescript,
    library: "@nestjs/microservices",
    package: "@nestjs/microservices",
    create: ["@nestjs/microservices.ClientsModule.register"],
    gives: "queue",
    guard: ["0[].transport", "is @nestjs/microservices.Transport.REDIS,1"],
    url: ioredisUrl,
    let: { u: "$none", h: "$none", o: "0[].options" },
    hops: { data: ioredisHop },
  },
  {
    ...typescript,
    library: "nestjs-redis",
    package: "@liaoliaots/nestjs-redis",
    create: ["@liaoliaots/nestjs-redis.RedisModule.forRoot", "@songkeys/nestjs-redis.RedisModule.forRoot"],
    gives: "queue",
    url: ioredisUrl,
    let: { o: "0.config:object|0.config[]|0.config", u: "$o.url", h: "$none" },
    hops: { data: ioredisHop },
  },
  {
    ...typescript,
    library: "nestjs-redis",
    package: "@liaoliaots/nestjs-redis",
    create: ["@liaoliaots/nestjs-redis.RedisModule.forRootAsync", "@songkeys/nestjs-redis.RedisModule.forRootAsync"],
    gives: "queue",
    url: ioredisUrl,
    let: { o: "0.useFactory().config:object|0.useFactory().config[]", u: "$o.url", h: "$none" },
    hops: { data: ioredisHop },
  },
  {
    ...typescript,
    library: "@nestjs-modules/ioredis",
    package: "@nestjs-modules/ioredis",
    create: ["@nestjs-modules/ioredis.RedisModule.forRoot"],
    gives: "queue",
    url: ioredisUrl,
    let: { o: "0.options", u: "0.url|0.options.url", h: "$none" },
    hops: { data: ioredisHop },
  },
  {
    ...typescript,
    library: "@nestjs-modules/ioredis",
    package: "@nestjs-modules/ioredis",
    create: ["@nestjs-modules/ioredis.RedisModule.forRootAsync"],
    gives: "queue",
    url: ioredisUrl,
    let: { o: "0.useFactory().options", u: "0.useFactory().url", h: "$none" },
    hops: { data: ioredisHop },
  },
  {
    ...typescript,
    library: "nestjs-redis",
    package: "nestjs-redis",
    versions: "<2",
    create: ["nestjs-redis.RedisModule.register"],
    gives: "queue",
    let: { o: "0:object|0[]", u: "$o.url" },
    hops: {
      data: {
        // With a URL every other option is dropped.
        host: "$u:url.host|$o.host",
        transport: [
          { when: ["$u:url", "scheme rediss"], is: "tls" },
          {
            when: {
              all: [
                ["$u", "present"],
                ["$o.tls", "truthy"],
              ],
            },
            is: "plain",
            at: "$o.tls",
          },
          { when: ["$u:url.host", "present"], is: "plain" },
          { when: ["$u", "present"], is: "localhost" },
          { when: ["$o.tls", "truthy"], is: "tls" },
          { when: ["$o.host", "present"], is: "plain" },
          { is: "localhost" },
        ],
        verification: [{ when: ["$o.tls.rejectUnauthorized", "false"], is: "off", at: "$o.tls.rejectUnauthorized" }, { is: "on" }],
        username: "$u:url.username",
        password: ["$u:url.password", "$o.password"],
        tlsFix: [
          {
            when: ["$u:url", "scheme redis"],
            title: "Turn TLS on with rediss://",
            setup: SERVER_TLS,
            edits: [{ op: "scheme", at: "$u", to: "rediss" }],
          },
          addTls,
        ],
        verificationFix: [
          {
            title: "Check the certificate: remove rejectUnauthorized",
            setup: TRUSTED_CERTIFICATE,
            edits: [{ op: "remove", at: "$o.tls.rejectUnauthorized" }],
          },
        ],
      },
    },
  },
];

/** Stores with ioredis options in the first argument (`url` is no option of theirs). */
export const storeClients: readonly ClientRow[] = [
  {
    ...typescript,
    library: "cache-manager-ioredis",
    package: "cache-manager-ioredis-yet",
    create: [
      "cache-manager-ioredis-yet.redisStore",
      "cache-manager-ioredis-yet.redisInsStore",
      "cache-manager-ioredis.create",
      "apollo-server-cache-redis.RedisCache",
    ],
    gives: "queue",
    url: ioredisUrl,
    let: { u: "$none", h: "$none", o: "0:object" },
    hops: { data: ioredisHop },
  },
  {
    ...typescript,
    library: "apollo-server-cache-redis",
    package: "apollo-server-cache-redis",
    create: ["apollo-server-cache-redis.RedisClusterCache"],
    gives: "queue",
    url: ioredisUrl,
    let: { n: "0[]", o: "1" },
    hops: { data: ioredisClusterHop },
  },
  {
    ...typescript,
    library: "@fastify/redis",
    package: "@fastify/redis",
    create: ["fastify().register"],
    gives: "queue",
    guard: ["0", "is @fastify/redis,fastify-redis"],
    url: ioredisUrl,
    let: { o: "1:object", u: "1.url", h: "$none" },
    hops: { data: ioredisHop },
  },
  {
    ...typescript,
    library: "koa-redis",
    package: "koa-redis",
    create: ["koa-redis", "@hapi/catbox-redis", "@hapi/catbox-redis.Engine", "graphql-redis-subscriptions.RedisPubSub"],
    gives: "queue",
    url: ioredisUrl,
    let: { o: "0.connection:object|0:object", u: "0.url|0.connection:string", h: "$none" },
    hops: { data: { ...ioredisHop, password: [...(ioredisHop.password ?? []), "$o.auth_pass", "$o.pass"] } },
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
      "@vercel/kv.createClient",
    ],
    gives: "client",
    hops: { data: { transport: [{ is: "none" }], password: ["0.token"] } },
    commands: "upstash",
    derive: ["pipeline", "multi"],
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
  },
];
