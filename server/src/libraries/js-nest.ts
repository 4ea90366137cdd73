/** Modules of NestJS that connect to Redis. */
import { ioredisAddTls, ioredisClusterHop, ioredisClusterOptionsHop, ioredisOptionsHop, ioredisUrl } from "./ioredis-hops.ts";
import type { ClientRow, FixRow, HopRow } from "./row.ts";
import { SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

const typescript = { language: "typescript" } as const;

const nestjsRedis: HopRow = {
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
};
const clusterSetup = "All nodes must accept TLS on these ports.";
const clusterMember: FixRow = {
  title: "Turn TLS on with options: { redisOptions: { tls: {} } }",
  setup: clusterSetup,
  edits: [{ op: "member", at: "0", path: ["options", "redisOptions", "tls"], value: { object: {} } }],
};
const clusterPassword: FixRow = {
  title: "Add a password from REDIS_PASSWORD",
  setup: "REDIS_PASSWORD must hold the server's password.",
  edits: [{ op: "member", at: "0", path: ["options", "redisOptions", "password"], value: { env: "REDIS_PASSWORD" } }],
};

/** What all connections share, where none of them says more than its name and number. */
function commonRow(library: string): readonly ClientRow[] {
  const row = (method: string, options: string): ClientRow => {
    const own = ["url", "path", "host", "tls", "password", "username"].map(
      (name) => ({ surely: [`${options}.config.${name}|${options}.config[].${name}`, "absent"] }) as const,
    );
    return {
      ...typescript,
      library,
      package: library,
      create: [`${library}.RedisModule.${method}`],
      gives: "queue",
      guard: { all: [{ surely: [`${options}.commonOptions`, "object"] }, ...own] },
      url: ioredisUrl,
      let: { o: `${options}.commonOptions`, u: "$none", h: "$none" },
      hops: { data: ioredisOptionsHop },
    };
  };
  return [row("forRoot", "0"), row("forRootAsync", "0.useFactory()")];
}

/** Modules that hand their options on to ioredis. */
export const nestClients: readonly ClientRow[] = [
  {
    ...typescript,
    library: "@nestjs/microservices",
    package: "@nestjs/microservices",
    versions: ">=9",
    traps: ["Since version 9 url is no option: it connects to localhost."],
    create: ["@nestjs/core.NestFactory.createMicroservice", "@nestjs/core.NestFactory.create().connectMicroservice"],
    gives: "queue",
    guard: { surely: ["1.transport|0.transport", "is @nestjs/microservices.Transport.REDIS,1"] },
    url: ioredisUrl,
    let: { u: "$none", h: "$none", o: "1.options|0.options" },
    hops: { data: ioredisOptionsHop },
  },
  {
    ...typescript,
    library: "@nestjs/microservices",
    package: "@nestjs/microservices",
    versions: ">=9",
    create: ["@nestjs/microservices.ClientProxyFactory.create", "@nestjs/microservices.Client"],
    gives: "queue",
    guard: { surely: ["0.transport", "is @nestjs/microservices.Transport.REDIS,1"] },
    url: ioredisUrl,
    let: { u: "$none", h: "$none", o: "0.options" },
    hops: { data: ioredisOptionsHop },
  },
  {
    ...typescript,
    library: "@nestjs/microservices",
    package: "@nestjs/microservices",
    versions: ">=9",
    create: ["@nestjs/microservices.ClientsModule.register"],
    gives: "queue",
    guard: { surely: ["0[].transport", "is @nestjs/microservices.Transport.REDIS,1"] },
    url: ioredisUrl,
    let: { u: "$none", h: "$none", o: "0[].options" },
    hops: { data: ioredisOptionsHop },
  },
  ...commonRow("@liaoliaots/nestjs-redis"),
  {
    ...typescript,
    library: "@liaoliaots/nestjs-redis",
    package: "@liaoliaots/nestjs-redis",
    create: ["@liaoliaots/nestjs-redis.RedisModule.forRoot"],
    gives: "queue",
    url: ioredisUrl,
    let: { o: "0.config:object|0.config[]", u: "$o.url", h: "$none" },
    hops: { data: ioredisOptionsHop },
  },
  {
    ...typescript,
    library: "@liaoliaots/nestjs-redis",
    package: "@liaoliaots/nestjs-redis",
    create: ["@liaoliaots/nestjs-redis.RedisModule.forRootAsync"],
    gives: "queue",
    url: ioredisUrl,
    let: { o: "0.useFactory().config:object|0.useFactory().config[]", u: "$o.url", h: "$none" },
    hops: { data: ioredisOptionsHop },
  },
  {
    ...typescript,
    library: "@liaoliaots/nestjs-redis",
    package: "@liaoliaots/nestjs-redis",
    create: ["@liaoliaots/nestjs-redis.ClusterModule.forRoot"],
    gives: "queue",
    url: ioredisUrl,
    let: { c: "0.config:object|0.config[]", n: "$c.nodes[]", o: "$c" },
    hops: { data: ioredisClusterOptionsHop },
  },
  ...commonRow("@songkeys/nestjs-redis"),
  {
    ...typescript,
    library: "@songkeys/nestjs-redis",
    package: "@songkeys/nestjs-redis",
    create: ["@songkeys/nestjs-redis.RedisModule.forRoot"],
    gives: "queue",
    url: ioredisUrl,
    let: { o: "0.config:object|0.config[]", u: "$o.url", h: "$none" },
    hops: { data: ioredisOptionsHop },
  },
  {
    ...typescript,
    library: "@songkeys/nestjs-redis",
    package: "@songkeys/nestjs-redis",
    create: ["@songkeys/nestjs-redis.RedisModule.forRootAsync"],
    gives: "queue",
    url: ioredisUrl,
    let: { o: "0.useFactory().config:object|0.useFactory().config[]", u: "$o.url", h: "$none" },
    hops: { data: ioredisOptionsHop },
  },
  {
    ...typescript,
    library: "@songkeys/nestjs-redis",
    package: "@songkeys/nestjs-redis",
    create: ["@songkeys/nestjs-redis.ClusterModule.forRoot"],
    gives: "queue",
    url: ioredisUrl,
    let: { c: "0.config:object|0.config[]", n: "$c.nodes[]", o: "$c" },
    hops: { data: ioredisClusterOptionsHop },
  },
  {
    ...typescript,
    library: "@nestjs-modules/ioredis",
    package: "@nestjs-modules/ioredis",
    create: ["@nestjs-modules/ioredis.RedisModule.forRoot"],
    guard: { not: ["0.type", "is cluster"] },
    gives: "queue",
    url: ioredisUrl,
    let: { o: "0.options", u: "0.url|0.options.url", h: "$none" },
    hops: { data: ioredisOptionsHop },
  },
  {
    ...typescript,
    library: "@nestjs-modules/ioredis",
    package: "@nestjs-modules/ioredis",
    create: ["@nestjs-modules/ioredis.RedisModule.forRootAsync"],
    gives: "queue",
    url: ioredisUrl,
    let: { o: "0.useFactory().options", u: "0.useFactory().url", h: "$none" },
    hops: { data: ioredisOptionsHop },
  },
  {
    ...typescript,
    library: "@nestjs-modules/ioredis",
    package: "@nestjs-modules/ioredis",
    create: ["@nestjs-modules/ioredis.RedisModule.forRoot"],
    gives: "queue",
    url: ioredisUrl,
    let: { n: "0.nodes[]", o: "0.options" },
    hops: { data: { ...ioredisClusterHop, tlsFix: [clusterMember], authFix: [clusterPassword] } },
  },
  {
    ...typescript,
    library: "nestjs-redis",
    package: "nestjs-redis",
    versions: "<2",
    create: ["nestjs-redis.RedisModule.register"],
    gives: "queue",
    let: { o: "0:object|0[]", u: "$o.url" },
    hops: { data: nestjsRedis },
    traps: ["With url every other option is dropped, also tls and password."],
  },
  {
    ...typescript,
    library: "nestjs-redis",
    package: "nestjs-redis",
    versions: "<2",
    create: ["nestjs-redis.RedisModule.forRootAsync"],
    gives: "queue",
    let: { o: "0.useFactory():object|0.useFactory()[]", u: "$o.url" },
    hops: { data: nestjsRedis },
  },
];
