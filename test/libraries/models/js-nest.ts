/** The measured traps of modules of NestJS. */
import { external, list, returning, unknown } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const REDIS = external("@nestjs/microservices.Transport.REDIS");
const off = { rejectUnauthorized: false };

const microservices = model("@nestjs/microservices", "typescript", ({ check, silent }) => {
  const M = ["@nestjs/core.NestFactory.createMicroservice"];
  const C = ["@nestjs/core.NestFactory.create().connectMicroservice"];
  const P = ["@nestjs/microservices.ClientProxyFactory.create", "@nestjs/microservices.Client"];
  const R = ["@nestjs/microservices.ClientsModule.register"];
  const of = (options: object) => ({ transport: REDIS, options: options as never });
  const forms = (options: object): readonly (readonly [readonly string[], readonly never[]])[] => [
    [M, [unknown(), of(options)] as never],
    [[...C, ...P], [of(options)] as never],
    [R, [list([{ name: "X", ...of(options) }])] as never],
  ];
  for (const version of [undefined, "9.0.0", "10.3.0"]) {
    for (const [paths, pos] of forms({ host: "h", password: "p" }))
      check(
        `${version}: options`,
        paths,
        { pos, version },
        { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls", authFix: "member $o password" },
      );
    for (const [paths, pos] of forms({ host: "h", tls: off }))
      check(`${version}: tls`, paths, { pos, version }, { transport: "tls", verification: "off" });
    for (const [paths, pos] of forms({ host: "h", username: "u" })) check(`${version}: user`, paths, { pos, version }, { username: "u" });
  }
  for (const [paths, pos] of forms({ url: "redis://h" }))
    check("9 and later: url is no option", paths, { pos, version: "9.0.0" }, { transport: "localhost" });
  for (const version of [undefined, "8.4.7"])
    for (const [paths, pos] of forms({ url: "redis://:p@h" }))
      check(`${version}: url`, paths, { pos, version }, { transport: "plain", host: "h", password: "p", tlsFix: "scheme $u rediss" });
  for (const [paths, pos] of forms({ host: "h", auth_pass: "p" }))
    check("8: options of node-redis 3", paths, { pos, version: "8.4.7" }, { transport: "plain", password: "p" });
  const tcp = { transport: external("@nestjs/microservices.Transport.TCP"), options: { host: "h" } };
  silent("over TCP", M, { pos: [unknown(), tcp] });
  silent("over TCP, alone", [...C, ...P], { pos: [tcp] });
  silent("clients over TCP", R, { pos: [list([{ name: "X", ...tcp }])] });
  silent("over something", P, { pos: [{ transport: unknown(), options: { host: "h" } }] });
});

const nestjsRedis = model("nestjs-redis", "typescript", ({ check, silent }) => {
  const R = "nestjs-redis.RedisModule.register";
  const version = "1.3.3";
  const A = "nestjs-redis.RedisModule.forRootAsync";
  check(
    "url drops what is beside it",
    R,
    { pos: [{ url: "redis://u:q@h", tls: {}, password: "p" }], version },
    { transport: "plain", at: "$o.tls", host: "h", username: "u", password: "q,p", tlsFix: "scheme $u rediss" },
  );
  check("url without a host, and a host", R, { pos: [{ url: "redis://", host: "h" }], version }, { transport: "localhost" });
  check("url alone", R, { pos: [{ url: "redis://h" }], version }, { transport: "plain", at: "" });
  check("rediss", R, { pos: [{ url: "rediss://h" }], version }, { transport: "tls", verification: "on" });
  check("url without a host", R, { pos: [{ url: "redis://" }], version }, { transport: "localhost" });
  check(
    "options",
    R,
    { pos: [{ host: "h", tls: off }], version },
    {
      transport: "tls",
      host: "h",
      verification: "off",
      at: "$o.tls.rejectUnauthorized",
      verificationFix: "remove $o.tls.rejectUnauthorized",
    },
  );
  check("plain options", R, { pos: [{ host: "h" }], version }, { transport: "plain", tlsFix: "member $o tls" });
  check("several", R, { pos: [list([{ name: "a", host: "h" }])], version }, { transport: "plain", host: "h" });
  check("nothing", R, { pos: [{ db: 1 }], version }, { transport: "localhost" });
  check("factory", A, { pos: [{ useFactory: returning({ url: "redis://h" }) }], version }, { transport: "plain", host: "h" });
  check("factory of several", A, { pos: [{ useFactory: returning([{ host: "h" }]) }], version }, { transport: "plain", host: "h" });
  silent("another package of that name", [R], { pos: [{ url: "redis://h" }], version: "2.0.0" });
  silent("its factory", [A], { pos: [{ useFactory: returning({ url: "redis://h" }) }], version: "2.0.0" });
});

const modules = (["@liaoliaots/nestjs-redis", "@songkeys/nestjs-redis"] as const).map((name) =>
  model(name, "typescript", ({ check }) => {
    const F = `${name}.RedisModule.forRoot`;
    check(
      "url",
      F,
      { pos: [{ config: { url: "redis://:p@h" } }] },
      { transport: "plain", host: "h", password: "p", tlsFix: "scheme $u rediss" },
    );
    check("several", F, { pos: [{ config: list([{ host: "h", password: "p" }]) }] }, { transport: "plain", host: "h", password: "p" });
    const shared = { host: "h", port: 6379 };
    const named = list([{ namespace: "a" }, { namespace: "b" }]);
    check(
      "what all share",
      F,
      { pos: [{ commonOptions: { ...shared, password: "p" }, config: named }] },
      { transport: "plain", host: "h", password: "p" },
    );
    check(
      "what all share, with TLS",
      F,
      { pos: [{ commonOptions: { ...shared, tls: {} }, config: { db: 1 } }] },
      { transport: "tls", host: "h" },
    );
    check("config elsewhere", F, { pos: [{ config: unknown() }] }, { host: "?" });
    const A = `${name}.RedisModule.forRootAsync`;
    check(
      "factory",
      A,
      { pos: [{ useFactory: returning({ config: { url: "redis://:p@h" } }) }] },
      { transport: "plain", host: "h", password: "p" },
    );
    check(
      "factory of what all share",
      A,
      { pos: [{ useFactory: returning({ commonOptions: shared, config: named }) }] },
      { transport: "plain", host: "h" },
    );
    check("factory of several", A, { pos: [{ useFactory: returning({ config: [{ host: "h" }] }) }] }, { transport: "plain", host: "h" });
    const sayingMore = (own: Parameters<typeof list>[0][number], expected: Parameters<typeof check>[3]): void => {
      check("one of several says more", F, { pos: [{ commonOptions: shared, config: list([own]) }] }, expected);
      check("the one says more", F, { pos: [{ commonOptions: shared, config: own }] }, expected);
      check("one of a factory's says more", A, { pos: [{ useFactory: returning({ commonOptions: shared, config: [own] }) }] }, expected);
      check("the one of a factory says more", A, { pos: [{ useFactory: returning({ commonOptions: shared, config: own }) }] }, expected);
    };
    sayingMore({ url: "rediss://h" }, { transport: "tls" });
    sayingMore({ path: "/tmp/s" }, { transport: "socket" });
    sayingMore({ host: "o", tls: {} }, { transport: "tls" });
    sayingMore({ host: "o" }, { host: "o" });
    sayingMore({ tls: {} }, { transport: "tls" });
    sayingMore({ password: "o" }, { host: "" });
    sayingMore({ username: "o" }, { host: "" });
    check("nothing is shared", F, { pos: [{ config: { db: 1 } }] }, { host: "" });
    check("a factory shares nothing", A, { pos: [{ useFactory: returning({ config: { db: 1 } }) }] }, { host: "" });
    const C = `${name}.ClusterModule.forRoot`;
    const nodes = list([{ host: "n" }]);
    check(
      "cluster",
      C,
      { pos: [{ config: { nodes, redisOptions: { tls: {}, password: "p" } } }] },
      { transport: "tls", host: "n", password: "p" },
    );
    check(
      "several clusters",
      C,
      { pos: [{ config: list([{ nodes }]) }] },
      { transport: "plain", host: "n", tlsFix: "member $o redisOptions.tls", authFix: "member $o redisOptions.password" },
    );
  }),
);

const nestModules = model("@nestjs-modules/ioredis", "typescript", ({ check }) => {
  const F = "@nestjs-modules/ioredis.RedisModule.forRoot";
  check("url", F, { pos: [{ type: "single", url: "redis://:p@h" }] }, { transport: "plain", password: "p" });
  check("options", F, { pos: [{ type: "single", options: { host: "h", tls: {} } }] }, { transport: "tls", host: "h" });
  check("url in the options", F, { pos: [{ type: "single", options: { url: "redis://h" } }] }, { transport: "plain", host: "h" });
  check(
    "cluster",
    F,
    { pos: [{ type: "cluster", nodes: list([{ host: "n" }]) }] },
    { transport: "plain", host: "n", tlsFix: "member 0 options.redisOptions.tls", authFix: "member 0 options.redisOptions.password" },
  );
  check(
    "cluster options",
    F,
    { pos: [{ type: "cluster", nodes: list([{ host: "n" }]), options: { redisOptions: { tls: {}, password: "p" } } }] },
    { transport: "tls", password: "p" },
  );
  const A = "@nestjs-modules/ioredis.RedisModule.forRootAsync";
  check(
    "factory",
    A,
    { pos: [{ useFactory: returning({ type: "single", url: "redis://:p@h" }) }] },
    { transport: "plain", host: "h", password: "p" },
  );
  check(
    "factory: options",
    A,
    { pos: [{ useFactory: returning({ type: "single", options: { host: "h", tls: {} } }) }] },
    { transport: "tls", host: "h" },
  );
});

export const models: readonly Model[] = [microservices, nestjsRedis, ...modules, nestModules];
