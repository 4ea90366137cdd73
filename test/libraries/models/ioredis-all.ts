/** ioredis and iovalkey: every way to reach them, every option, every fix. */
import { list, returning, silent } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const off = { rejectUnauthorized: false };
const noCheck = { checkServerIdentity: silent() };
const sentinels = list([{ host: "s", port: 26379 }]);

const clients = model("ioredis", "typescript", ({ check, client, derives, injects }) => {
  const I = ["ioredis", "ioredis.Redis", "ioredis.default", "ioredis.createClient", "ioredis.Redis.createClient"];
  check(
    "shows its password",
    I,
    { pos: [{ host: "h", username: "u" }] },
    { commands: "ioredis", leaks: "true", username: "u", verification: "n/a", gives: "client" },
  );
  check(
    "before 5 the user in a URL is not read",
    I,
    { pos: ["redis://u:p@h:6379"], version: "4.28.5" },
    { username: "", password: "p", host: "h", transport: "plain", leaks: "true", commands: "ioredis", tlsFix: "scheme $u rediss" },
  );
  check("before 5 schemes are compared as written", I, { pos: ["REDISS://h"], version: "4.28.5" }, { transport: "plain" });
  check("before 5 a host needs no scheme", I, { pos: ["h:6379"], version: "4.28.5" }, { host: "h" });
  check("from 5 on it is", I, { pos: ["redis://u:p@h"], version: "5.4.1" }, { username: "u" });
  check("checked", I, { pos: [{ host: "h", tls: { checkServerIdentity: returning("error") } }] }, { verification: "on" });
  check("unchecked", I, { pos: [{ host: "h", tls: off }] }, { verificationFix: "remove $o.tls.rejectUnauthorized" });
  check(
    "identity",
    I,
    { pos: [{ host: "h", tls: noCheck }] },
    { verification: "no-hostname", at: "$o.tls.checkServerIdentity", verificationFix: "remove $o.tls.checkServerIdentity" },
  );
  check("a password behind a host", I, { pos: [6379, "h"] }, { authFix: "append" });
  check("fixes for a user", I, { pos: [{ host: "h" }] }, { "authFix.also": "member $o username; member $o password" });
  const all = "member $o tls; member $o enableTLSForSentinelMode; member $o sentinelTLS";
  check(
    "sentinels",
    I,
    { pos: [{ sentinels, name: "m" }] },
    { transport: "plain", host: "s", tlsFix: all, "sentinel.host": "s", "sentinel.tlsFix": all, "sentinel.verification": "n/a", at: "" },
  );
  check("checked by the scheme", I, { pos: ["rediss://h"] }, { verification: "on" });
  check("sentinel options without sentinels", I, { pos: [{ host: "h", enableTLSForSentinelMode: true }] }, { transport: "plain", at: "" });
  check(
    "the mode alone",
    I,
    { pos: [{ sentinels, enableTLSForSentinelMode: true }] },
    { transport: "plain", tlsFix: "member $o tls; member $o enableTLSForSentinelMode; member $o sentinelTLS" },
  );
  check("tls: false beside redis://", I, { pos: ["redis://h", { tls: false }] }, { transport: "plain", at: "" });
  check("a host without a scheme", I, { pos: ["h:6379"] }, { tlsFix: "append" });
  check("sentinels: users", I, { pos: [{ sentinels, sentinelUsername: "v" }] }, { "sentinel.username": "v" });
  check(
    "sentinels: unchecked",
    I,
    { pos: [{ sentinels, sentinelTLS: off }] },
    {
      "sentinel.verification": "off",
      "sentinel.at": "$o.sentinelTLS.rejectUnauthorized",
      "sentinel.verificationFix": "remove $o.sentinelTLS.rejectUnauthorized",
    },
  );
  check("sentinels: checked", I, { pos: [{ sentinels, sentinelTLS: {} }] }, { "sentinel.verification": "on" });
  client(
    [
      "ioredis.Pipeline()",
      "ioredis.ChainableCommander()",
      "@liaoliaots/nestjs-redis.RedisService().getClient()",
      "@liaoliaots/nestjs-redis.RedisService().getOrThrow()",
      "@songkeys/nestjs-redis.RedisService().getClient()",
      "@songkeys/nestjs-redis.RedisService().getOrThrow()",
      "nestjs-redis.RedisService().getClient()",
      "bullmq.Queue().client()",
      "bull().client()",
      "fastify().redis()",
    ],
    "ioredis",
  );
  check("sockets", I, { pos: [{ path: "/s", tls: {}, enableTLSForSentinelMode: true }] }, { transport: "socket" });
  derives("ioredis", "ioredis", ["off"]);
  injects(
    [
      "@liaoliaots/nestjs-redis.InjectRedis",
      "@songkeys/nestjs-redis.InjectRedis",
      "@nestjs-modules/ioredis.InjectRedis",
      "nestjs-ioredis.InjectRedis",
    ],
    "ioredis",
  );
});

const clusters = model("ioredis", "typescript", ({ check }) => {
  const K = ["ioredis.Cluster", "ioredis.Redis.Cluster", "ioredis.default.Cluster"];
  check(
    "commands",
    K,
    { pos: [list(["redis://u:p@h"])] },
    { commands: "ioredis", leaks: "true", username: "u", password: "p", verification: "n/a", authFix: "append" },
  );
  check(
    "nodes",
    K,
    { pos: [list([{ host: "h", username: "u", password: "p" }]), {}] },
    { username: "u", password: "p", authFix: "member $o redisOptions.password" },
  );
  check("URLs of nodes", K, { pos: [list([{ url: "redis://h" }])] }, { host: "h", transport: "plain" });
  check("options", K, { pos: [list([{ host: "h" }]), { redisOptions: { username: "u" } }] }, { username: "u" });
  check("nothing", K, { pos: [list([{}])] }, { transport: "localhost" });
  const of = (tls: object) => ({ pos: [list([{ host: "h" }]), { redisOptions: { tls: tls as never } }] });
  check("checked", K, of({}), { verification: "on" });
  check("unchecked", K, of(off), {
    at: "$o.redisOptions.tls.rejectUnauthorized",
    verificationFix: "remove $o.redisOptions.tls.rejectUnauthorized",
  });
  check("identity that is checked", K, of({ checkServerIdentity: returning("error") }), { verification: "on" });
  check("TLS of one node", K, { pos: [list([{ host: "h", tls: {} }])] }, { verification: "on" });
  check("URLs alone", K, { pos: [list(["redis://h"])] }, { transport: "plain" });
  check("identity", K, of(noCheck), {
    verification: "no-hostname",
    at: "$o.redisOptions.tls.checkServerIdentity",
    verificationFix: "remove $o.redisOptions.tls.checkServerIdentity",
  });
});

const iovalkey = model("iovalkey", "typescript", ({ check, client }) => {
  const I = ["iovalkey", "iovalkey.Redis", "iovalkey.Valkey", "iovalkey.default", "iovalkey.createClient"];
  check(
    "options",
    I,
    { pos: [{ host: "h", password: "p" }] },
    { transport: "plain", host: "h", password: "p", commands: "ioredis", leaks: "true" },
  );
  check("host without a scheme", I, { pos: ["h:6379"] }, { transport: "plain", host: "h" });
  check("port, host", I, { pos: [6379, "h", { tls: {} }] }, { transport: "tls", host: "h" });
  check("valkeys, whatever the case", I, { pos: ["VALKEYS://h"] }, { transport: "tls" });
  check("sentinels", I, { pos: [{ sentinels, name: "m" }] }, { "sentinel.transport": "plain", "sentinel.host": "s" });
  const K = ["iovalkey.Cluster", "iovalkey.Redis.Cluster"];
  check(
    "cluster",
    K,
    { pos: [list(["h:6379"]), { redisOptions: { tls: {}, password: "p" } }] },
    { transport: "tls", host: "h", password: "p", commands: "ioredis", leaks: "true" },
  );
  client(["iovalkey()", "iovalkey.Redis()"], "ioredis");
});

const mocks = model("ioredis-mock", "typescript", ({ check }) => {
  check(
    "in memory",
    ["ioredis-mock", "ioredis-mock.Redis", "ioredis-mock.Cluster", "ioredis-mock.default"],
    { pos: [{ host: "h" }] },
    { fake: "true", commands: "ioredis" },
  );
});

const redisMock = model("redis-mock", "typescript", ({ check }) => {
  check("in memory", "redis-mock.createClient", { pos: [{ host: "h" }] }, { fake: "true", commands: "node-redis-3" });
});

export const models: readonly Model[] = [clients, clusters, iovalkey, mocks, redisMock];
