/** Modules of NestJS that connect to Redis. */
import { ioredisAddTls, ioredisHop, ioredisUrl } from "./ioredis-hops.ts";
import type { ClientRow } from "./row.ts";
import { SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

const typescript = { language: "typescript" } as const;

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
          ioredisAddTls,
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
