/** The measured traps of Keyv, cache-manager and its stores, Nest's cache and TypeORM's. */
import { external, input, list, returning, unknown } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const off = { rejectUnauthorized: false };

const keyvRedis = model("@keyv/redis", "typescript", ({ check }) => {
  const K = ["@keyv/redis", "@keyv/redis.default", "@keyv/redis.KeyvRedis"];
  const F = ["@keyv/redis.createKeyv", "@keyv/redis.createKeyvNonBlocking"];
  const v5 = "5.1.6";
  check(
    "URL",
    [...K, ...F],
    { pos: ["redis://u:p@h"], version: v5 },
    { transport: "plain", host: "h", username: "u", password: "p", tlsFix: "scheme $u rediss", authFix: "" },
  );
  check(
    "options",
    [...K, ...F],
    { pos: [{ socket: { host: "h" }, username: "u", password: "p" }], version: v5 },
    { transport: "plain", host: "h", username: "u", password: "p", tlsFix: "member $p socket.tls", authFix: "member $p password" },
  );
  check(
    "url in the options",
    [...K, ...F],
    { pos: [{ url: "rediss://h", socket: off }], version: v5 },
    { transport: "tls", verification: "off" },
  );
  check(
    "3 and later: host and uri are not read",
    [...K, ...F],
    { pos: [{ host: "h", uri: "redis://h" }], version: v5 },
    { transport: "localhost" },
  );
  check(
    "3 and later: tls beside the URL does nothing",
    [...K, ...F],
    { pos: ["redis://h", { tls: {} }], version: v5 },
    { transport: "plain", at: "1.tls" },
  );
  for (const option of ["uri", "port", "tls", "host"])
    check(
      `unknown version, ${option}`,
      K,
      { pos: [{ [option]: "rediss://h", password: "p" }] },
      { "tlsFix.also": "", username: "", host: option === "uri" ? "h" : option === "host" ? "rediss://h" : "" },
    );
  for (const option of ["port", "tls"])
    check(`unknown version, ${option} means 2`, K, { pos: [{ [option]: 6379 }] }, { tlsFix: "member $o tls" });
  check("tls beside rediss is no matter", K, { pos: ["rediss://h", { tls: {} }], version: v5 }, { transport: "tls" });
  check("nothing beside", K, { pos: ["redis://h", {}], version: v5 }, { at: "" });
  check("a client", K, { pos: [external("redis.createClient()")], version: v5 }, { host: "?" });
  const v2 = "2.8.5";
  check(
    "2: URI",
    K,
    { pos: ["redis://u:p@h"], version: v2 },
    { transport: "plain", host: "h", username: "u", password: "p", tlsFix: "scheme $u rediss" },
  );
  check("2: URI with tls", K, { pos: ["redis://h", { tls: {} }], version: v2 }, { transport: "tls" });
  check("2: uri in the options", K, { pos: [{ uri: "redis://h", password: "p" }], version: v2 }, { transport: "plain", password: "p" });
  check(
    "2: options",
    K,
    { pos: [{ host: "h", password: "p" }], version: v2 },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls" },
  );
  check("unknown version, flat options", K, { pos: [{ host: "h", password: "p" }] }, { transport: "plain", password: "p" });
  check("unknown version, tls beside the URL", K, { pos: ["redis://h", { tls: {} }] }, { transport: "tls" });
  check("unknown version, socket", K, { pos: [{ socket: { host: "h", tls: true } }] }, { transport: "tls" });
});

const keyvValkey = model("@keyv/valkey", "typescript", ({ check }) => {
  const K = ["@keyv/valkey", "@keyv/valkey.default", "@keyv/valkey.KeyvValkey", "@keyv/valkey.createKeyv"];
  check("URI", K, { pos: ["valkey://:p@h"] }, { transport: "plain", host: "h", password: "p" });
  check("valkeys, whatever the case", K, { pos: [{ uri: "VALKEYS://h" }] }, { transport: "tls" });
  check("host without a scheme", K, { pos: ["h:6379"] }, { transport: "plain", host: "h" });
  check("options", K, { pos: [{ host: "h", tls: {} }] }, { transport: "tls", host: "h" });
  check("options beside", K, { pos: ["redis://h", { password: "p", tls: {} }] }, { transport: "tls", password: "p" });
});

const keyv = model("keyv", "typescript", ({ check, silent }) => {
  const K = ["keyv", "keyv.default", "keyv.Keyv"];
  check("URL", K, { pos: ["redis://:p@h"], version: "4.5.4" }, { transport: "plain", host: "h", password: "p" });
  check("uri", K, { pos: [{ uri: "rediss://h" }] }, { transport: "tls" });
  check("options beside", K, { pos: ["redis://h", { tls: {} }] }, { transport: "tls" });
  check("options with uri", K, { pos: [{ uri: "redis://h", password: "p" }] }, { password: "p" });
  silent("another database", K, { pos: ["mongodb://u:p@h"] });
  silent("a store", K, { pos: [{ store: unknown() }] });
  silent("5: a URL is not read", K, { pos: ["redis://:p@h"], version: "5.1.0" });
});

const redisStore = model("cache-manager-redis-store", "typescript", ({ check, silent }) => {
  const C = ["cache-manager.caching", "cache-manager.default.caching"];
  const store = external("cache-manager-redis-store");
  check(
    "2: store among the options",
    C,
    { pos: [{ store, host: "h", auth_pass: "p" }], version: "2.0.0" },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls", authFix: "member $o password" },
  );
  check(
    "2: default export",
    C,
    { pos: [{ store: external("cache-manager-redis-store.default"), url: "redis://:p@h" }] },
    { transport: "plain", host: "h", password: "p" },
  );
  check("2: store first", C, { pos: [store, { host: "h", tls: {} }] }, { transport: "tls", host: "h" });
  silent("a store that is not known", C, { pos: [{ store: unknown(), host: "h" }] });
  silent("3 has no default export", C, { pos: [{ store, host: "h" }], version: "3.0.1" });
  silent("3 has no create", "cache-manager-redis-store.create", { pos: [{ host: "h" }], version: "3.0.1" });
  silent("2 is no function", "cache-manager-redis-store.redisStore", { pos: [{ url: "redis://h" }], version: "2.0.0" });
  silent("another store", C, { pos: [{ store: external("cache-manager-mongodb"), host: "h" }] });
  check(
    "2: create",
    "cache-manager-redis-store.create",
    { pos: [{ host: "h", password: "p" }] },
    { transport: "plain", password: "p", host: "h" },
  );
  check(
    "2: create with a URL",
    "cache-manager-redis-store.create",
    { pos: [{ url: "redis://h" }] },
    { transport: "plain", host: "h", tlsFix: "scheme $u rediss" },
  );
  const S = "cache-manager-redis-store.redisStore";
  check(
    "3: options of node-redis 4",
    S,
    { pos: [{ socket: { host: "h" }, password: "p" }], version: "3.0.1" },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $p socket.tls" },
  );
  check("3: URL", S, { pos: [{ url: "rediss://h" }] }, { transport: "tls" });
  check("3: flat options are not read", S, { pos: [{ host: "h", tls: {} }], version: "3.0.1" }, { transport: "localhost" });
});

const yet = model("cache-manager-redis-yet", "typescript", ({ check, silent }) => {
  const S = ["cache-manager-redis-yet.redisStore", "cache-manager-redis-yet.redisInsStore"];
  check("socket", S, { pos: [{ socket: { host: "h" }, password: "p" }] }, { transport: "plain", host: "h", password: "p" });
  check("URL", S, { pos: [{ url: "rediss://h" }] }, { transport: "tls" });
  check("flat options are not read", S, { pos: [{ host: "h", port: 6379 }] }, { transport: "localhost" });
  check(
    "cluster",
    ["cache-manager-redis-yet.redisClusterStore", "cache-manager-redis-yet.redisClusterInsStore"],
    { pos: [{ rootNodes: list([{ url: "redis://:p@h" }]), defaults: { socket: { tls: true } } }] },
    { transport: "tls", host: "h", password: "p" },
  );
  const C = ["cache-manager.caching", "cache-manager.default.caching"];
  for (const store of ["cache-manager-redis-yet", "cache-manager-redis-yet.redisStore", "cache-manager-redis-yet.redisInsStore"])
    check(`caching(${store})`, C, { pos: [external(store), { url: "redis://:p@h" }] }, { transport: "plain", host: "h", password: "p" });
  check(
    "caching({ store })",
    C,
    { pos: [{ store: external("cache-manager-redis-store.redisStore"), socket: { host: "h" } }] },
    { transport: "plain", host: "h" },
  );
  silent("memory", C, { pos: ["memory", { url: "redis://h" }] });
});

const ioredisYet = model("cache-manager-ioredis-yet", "typescript", ({ check, silent }) => {
  const S = ["cache-manager-ioredis-yet.redisStore", "cache-manager-ioredis-yet.redisInsStore"];
  check(
    "options",
    S,
    { pos: [{ host: "h", password: "p" }] },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls", authFix: "member $o password" },
  );
  check("url is no option", S, { pos: [{ url: "redis://h" }] }, { transport: "localhost" });
  const nodes = list([{ host: "n" }]);
  check("cluster", S, { pos: [{ clusterConfig: { nodes } }] }, { transport: "plain", host: "n" });
  check(
    "cluster options",
    S,
    { pos: [{ clusterConfig: { nodes, options: { redisOptions: { tls: {}, password: "p" } } } }] },
    { transport: "tls", password: "p" },
  );
  silent("a store that is not known", "cache-manager.caching", { pos: [{ store: unknown(), host: "h" }] });
  const C = ["cache-manager.caching", "cache-manager.default.caching"];
  check(
    "caching(store)",
    C,
    { pos: [external("cache-manager-ioredis-yet.redisStore"), { host: "h", tls: {} }] },
    { transport: "tls", host: "h" },
  );
  check(
    "caching({ store })",
    C,
    { pos: [{ store: external("cache-manager-ioredis"), host: "h", password: "p" }] },
    { transport: "plain", password: "p" },
  );
});

const ioredisStore = model("cache-manager-ioredis", "typescript", ({ check }) => {
  check(
    "create",
    "cache-manager-ioredis.create",
    { pos: [{ host: "h", password: "p" }] },
    { transport: "plain", host: "h", password: "p" },
  );
});

const nestCache = model("@nestjs/cache-manager", "typescript", ({ check, silent }) => {
  const flat = external("cache-manager-redis-store");
  const modern = external("cache-manager-redis-yet.redisStore");
  const onIoredis = external("cache-manager-ioredis");
  const R = ["@nestjs/common.CacheModule.register", "@nestjs/cache-manager.CacheModule.register"];
  check("flat", R, { pos: [{ store: flat, host: "h", auth_pass: "p" }] }, { transport: "plain", host: "h", password: "p" });
  check("flat URL", R, { pos: [{ store: flat, url: "redis://h" }] }, { transport: "plain", host: "h" });
  check(
    "node-redis 4",
    R,
    { pos: [{ store: modern, socket: { host: "h" }, password: "p" }] },
    { transport: "plain", host: "h", password: "p" },
  );
  check("node-redis 4: URL", R, { pos: [{ store: modern, url: "rediss://h" }] }, { transport: "tls" });
  check("node-redis 4: host is not read", R, { pos: [{ store: modern, host: "h" }] }, { transport: "localhost" });
  check("ioredis", R, { pos: [{ store: onIoredis, host: "h", tls: {} }] }, { transport: "tls", host: "h" });
  const A = ["@nestjs/common.CacheModule.registerAsync", "@nestjs/cache-manager.CacheModule.registerAsync"];
  const made = (options: object) => ({ pos: [{ useFactory: returning(options as never) }] });
  check("factory: flat", A, made({ store: flat, host: "h", auth_pass: "p" }), { transport: "plain", host: "h", password: "p" });
  check("factory: flat URL", A, made({ store: flat, url: "redis://h" }), { transport: "plain", host: "h" });
  check("factory: node-redis 4", A, made({ store: modern, socket: { host: "h" }, password: "p" }), {
    transport: "plain",
    host: "h",
    password: "p",
  });
  check("factory: node-redis 4, URL", A, made({ store: modern, url: "rediss://h" }), { transport: "tls" });
  check("factory: ioredis", A, made({ store: onIoredis, host: "h", tls: {} }), { transport: "tls", host: "h" });
  silent("factory: a store that is not known", A, made({ store: unknown(), host: "h" }));
  silent("memory", R, { pos: [{ ttl: 5 }] });
  silent("a store that is not known", R, { pos: [{ store: unknown(), host: "h" }] });
});

const typeorm = model("typeorm", "typescript", ({ check, silent }) => {
  const D = ["typeorm.DataSource", "typeorm.createConnection", "@nestjs/typeorm.TypeOrmModule.forRoot"];
  const cache = (type: string, options: Record<string, string | boolean | object>) => [
    { type: "postgres", host: "db", password: "x", cache: { type, options: options as never } },
  ];
  check(
    "node-redis 4 and later",
    D,
    { pos: cache("redis", { socket: { host: "h" }, password: "p" }), version: "4.7.0" },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $p socket.tls" },
  );
  check("node-redis 4 and later: URL", D, { pos: cache("redis", { url: "rediss://h" }), version: "5.0.0" }, { transport: "tls" });
  check(
    "node-redis 4 and later: host is not read",
    D,
    { pos: cache("redis", { host: "h" }), version: "5.0.0" },
    { transport: "localhost" },
  );
  check(
    "node-redis 3",
    D,
    { pos: cache("redis", { host: "h", auth_pass: "p" }), version: "3.1.2" },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls" },
  );
  check("node-redis 3: URL", D, { pos: cache("redis", { url: "redis://h" }), version: "3.1.2" }, { transport: "plain", host: "h" });
  check("unknown version, socket", D, { pos: cache("redis", { socket: { host: "h" }, password: "p" }) }, { transport: "plain", host: "h" });
  check("unknown version, host", D, { pos: cache("redis", { host: "h" }) }, { transport: "plain", host: "h" });
  check(
    "ioredis",
    D,
    { pos: cache("ioredis", { host: "h", password: "p" }) },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls" },
  );
  const nodes = list([{ host: "n" }]);
  const cluster = (options: unknown) => ({ pos: [{ cache: { type: "ioredis/cluster", options: options as never } }] });
  check("cluster", D, cluster(nodes), { transport: "plain", host: "n" });
  check("cluster with options", D, cluster({ startupNodes: nodes, options: { redisOptions: { tls: {}, password: "p" } } }), {
    transport: "tls",
    host: "n",
    password: "p",
  });
  silent("the database itself", D, { pos: [{ type: "postgres", host: "h", password: "p" }] });
  silent("another cache", D, { pos: cache("database", { host: "h" }) });
  silent("some cache", D, { pos: [{ cache: { type: input("environment"), options: { host: "h" } } }] });
});

const cacheManager = model("cache-manager", "typescript", ({ clientWith }) => {
  const stores = [
    "@keyv/redis",
    "@keyv/valkey",
    "cache-manager-redis-yet",
    "cache-manager-redis-store",
    "cache-manager-ioredis",
    "cache-manager-ioredis-yet",
    "@tirke/node-cache-manager-ioredis",
  ];
  clientWith(stores, ["cache-manager.Cache()", "@nestjs/cache-manager.Cache()"], "cache-manager");
});

export const models: readonly Model[] = [
  keyvRedis,
  keyvValkey,
  keyv,
  redisStore,
  yet,
  ioredisYet,
  ioredisStore,
  nestCache,
  typeorm,
  cacheManager,
];
