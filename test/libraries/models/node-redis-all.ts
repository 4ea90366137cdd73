/** node-redis: every way to reach it, every option, every fix. */
import { input, list, returning, silent } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const off = { rejectUnauthorized: false };
const token = input("environment");
const noCheck = { checkServerIdentity: silent() };
const v5 = "5.12.1";

const clients = model("node-redis", "typescript", ({ check, client, derives }) => {
  const C = ["redis.createClient", "redis.createClientPool", "redis.default.createClient"];
  const D = ["@redis/client.createClient", "@redis/client.createClientPool", "@node-redis/client.createClient"];
  check(
    "commands",
    [...C, ...D],
    { pos: [{ url: "redis://u:p@h" }], version: v5 },
    { commands: "node-redis-4", username: "u", gives: "client" },
  );
  check("provider", C, { pos: [{ url: "redis://h", credentialsProvider: token }], version: v5 }, { otherAuth: "input" });
  check("the query is not read", C, { pos: [{ url: "redis://h?tls=true" }], version: v5 }, { transport: "plain" });
  check("the query has no password", D, { pos: [{ url: "redis://h?password=p" }] }, { password: "" });
  check("tls beside socket, version unknown", C, { pos: [{ socket: { host: "h" }, tls: {} }] }, { transport: "plain|tls" });
  check(
    "tls beside socket does nothing",
    C,
    { pos: [{ socket: { host: "h" }, tls: {} }], version: v5 },
    { transport: "plain", at: "$p.tls" },
  );
  check(
    "identity",
    C,
    { pos: [{ socket: { host: "h", tls: true, ...noCheck } }], version: v5 },
    { verification: "no-hostname", at: "$p.socket.checkServerIdentity", verificationFix: "remove $p.socket.checkServerIdentity" },
  );
  check(
    "identity that is checked",
    C,
    { pos: [{ socket: { host: "h", tls: true, checkServerIdentity: returning("error") } }], version: v5 },
    { verification: "on" },
  );
  check(
    "fixes",
    C,
    { pos: [{ url: "redis://h" }], version: v5 },
    { authFix: "member $p password", "authFix.also": "member $p username; member $p password" },
  );
  check(
    "socket.tls false beside nothing",
    C,
    { pos: [{ socket: { host: "h", tls: false } }], version: v5 },
    { transport: "plain", tlsFix: "member $p socket.tls" },
  );
  check("decoys without a host", C, { pos: [{ socket: { tls: {} } }], version: v5 }, { transport: "localhost", at: "" });
  check(
    "decoys beside a URL",
    C,
    { pos: [{ url: "redis://h", socket: { tls: {} } }], version: v5 },
    { transport: "plain", at: "$p.socket.tls" },
  );
  check("tls beside a URL", C, { pos: [{ url: "redis://h", tls: {} }], version: v5 }, { transport: "plain", at: "$p.tls" });
  check("no tls at all", C, { pos: [{ socket: { host: "h" } }], version: v5 }, { at: "" });
  check("nothing to fix", C, { pos: [{ password: "p" }], version: v5 }, { tlsFix: "" });
  check("looks new", "redis.createClient", { pos: [{ url: "redis://h" }] }, { commands: "node-redis-4" });
  check("looks old", "redis.createClient", { pos: [{ host: "h" }] }, { commands: "node-redis-3" });
  client(
    [
      "redis.RedisClientType()",
      "@redis/client.RedisClientType()",
      "redis.RedisClusterType()",
      "redis.RedisModules()",
      "redis.RedisDefaultModules()",
      "@redis/client.RedisClusterType()",
    ],
    "node-redis-4",
  );
  derives("@redis/client.createClient", "node-redis-4", [
    ...["off", "addListener", "MULTI", "legacy", "withCommandOptions", "withTypeMapping", "withAbortSignal", "asap", "createPool", "v4"],
    ...["json", "ft", "ts", "bf"],
  ]);
});

const clusters = model("node-redis", "typescript", ({ check }) => {
  const K = ["redis.createCluster", "@redis/client.createCluster"];
  const root = list([{ url: "redis://u:p@h" }]);
  check("commands", K, { pos: [{ rootNodes: root }] }, { commands: "node-redis-4", username: "u", password: "p", verification: "n/a" });
  check(
    "nodes by socket",
    K,
    { pos: [{ rootNodes: list([{ socket: { host: "h" }, password: "p" }]) }] },
    { host: "h", password: "p", transport: "plain" },
  );
  check(
    "defaults",
    K,
    { pos: [{ rootNodes: list([{ url: "redis://h" }]), defaults: { username: "u", password: "p", credentialsProvider: token } }] },
    { username: "u", password: "p", otherAuth: "input" },
  );
  check(
    "tls that is no true",
    K,
    { pos: [{ rootNodes: root, defaults: { socket: { tls: {} } } }] },
    { transport: "plain", at: "$d.socket.tls" },
  );
  check("host and port are not read", K, { pos: [{ rootNodes: list([{ host: "h" }]) }] }, { transport: "localhost" });
  check("checked", K, { pos: [{ rootNodes: root, defaults: { socket: { tls: true } } }] }, { verification: "on" });
  check(
    "unchecked",
    K,
    { pos: [{ rootNodes: root, defaults: { socket: { tls: true, ...off } } }] },
    { at: "$d.socket.rejectUnauthorized", verificationFix: "remove $d.socket.rejectUnauthorized" },
  );
  check(
    "identity",
    K,
    { pos: [{ rootNodes: root, defaults: { socket: { tls: true, ...noCheck } } }] },
    { verification: "no-hostname", at: "$d.socket.checkServerIdentity", verificationFix: "remove $d.socket.checkServerIdentity" },
  );
  check(
    "identity that is checked",
    K,
    { pos: [{ rootNodes: root, defaults: { socket: { tls: true, checkServerIdentity: returning("error") } } }] },
    { verification: "on" },
  );
  check("a password", K, { pos: [{ rootNodes: list([{ url: "redis://h" }]) }] }, { authFix: "member 0 defaults.password" });
});

const sentinels = model("node-redis", "typescript", ({ check }) => {
  const S = ["redis.createSentinel", "@redis/client.createSentinel"];
  const nodes = list([{ host: "s", port: 26379 }]);
  const of = (nodeClientOptions: object, sentinelClientOptions: object) => ({
    pos: [
      {
        name: "m",
        sentinelRootNodes: nodes,
        nodeClientOptions: nodeClientOptions as never,
        sentinelClientOptions: sentinelClientOptions as never,
      },
    ],
  });
  const fix = "member 0 nodeClientOptions.socket.tls; member 0 sentinelClientOptions.socket.tls";
  check("hosts", S, of({ username: "u" }, { username: "v", password: "q" }), {
    "data.host": "s",
    "sentinel.host": "s",
    username: "u",
    "sentinel.username": "v",
    "sentinel.password": "q",
    commands: "node-redis-4",
    tlsFix: fix,
    "sentinel.tlsFix": fix,
  });
  check("plain Sentinels", S, of({}, {}), { "sentinel.verification": "n/a" });
  check("unchecked Sentinels", S, of({}, { socket: { tls: true, ...off } }), {
    "sentinel.verification": "off",
    "sentinel.at": "0.sentinelClientOptions.socket.rejectUnauthorized",
    "sentinel.verificationFix": "remove 0.sentinelClientOptions.socket.rejectUnauthorized",
  });
  check("checked Sentinels", S, of({}, { socket: { tls: true } }), { "sentinel.verification": "on" });
  check("nothing", S, { pos: [{ name: "m" }] }, { "sentinel.transport": "localhost", "data.transport": "localhost" });
});

const old = model("node-redis", "typescript", ({ check }) => {
  const C = ["redis.createClient", "redis.RedisClient"];
  const version = "3.1.2";
  check("shows its password", C, { pos: [{ host: "h" }], version }, { commands: "node-redis-3", leaks: "true", verification: "n/a" });
  check("user in the URL", C, { pos: ["redis://u:p@h"], version }, { username: "u" });
  check("user", C, { pos: [{ host: "h", user: "u" }], version }, { username: "u" });
  check("auth_user", C, { pos: [{ host: "h", auth_user: "u", password: "p" }], version }, { username: "u", password: "p" });
  check("?tls=false turns TLS on", C, { pos: ["redis://h?tls=false"], version }, { transport: "tls" });
  check("checked by the scheme", C, { pos: ["rediss://h"], version }, { verification: "on" });
  check(
    "identity that is checked",
    C,
    { pos: [{ host: "h", tls: { checkServerIdentity: returning("error") } }], version },
    { verification: "on" },
  );
  check("looks old by a second argument", "redis.createClient", { pos: [{}, {}] }, { commands: "node-redis-3" });
  check("path", C, { pos: [{ path: "/s" }], version }, { transport: "socket" });
  check("checked", C, { pos: [{ host: "h", tls: {} }], version }, { verification: "on" });
  check(
    "unchecked",
    C,
    { pos: [{ host: "h", tls: off }], version },
    { at: "$o.tls.rejectUnauthorized", verificationFix: "remove $o.tls.rejectUnauthorized" },
  );
  check(
    "identity",
    C,
    { pos: [{ host: "h", tls: noCheck }], version },
    { verification: "no-hostname", at: "$o.tls.checkServerIdentity", verificationFix: "remove $o.tls.checkServerIdentity" },
  );
  check("a password", C, { pos: [{ host: "h" }], version }, { authFix: "member $o password" });
  check("a password behind a host", C, { pos: [6379, "h"], version }, { authFix: "append" });
  for (const option of ["host", "port", "auth_pass", "retry_strategy"])
    check(`looks old by ${option}`, "redis.createClient", { pos: [{ [option]: "x" }] }, { commands: "node-redis-3" });
  check("looks old by a string", "redis.createClient", { pos: ["redis://h"] }, { commands: "node-redis-3" });
  check("looks old by a port", "redis.createClient", { pos: [6379] }, { commands: "node-redis-3" });
});

const handy = model("handy-redis", "typescript", ({ check }) => {
  const H = ["handy-redis.createNodeRedisClient", "handy-redis.createHandyClient"];
  check("options", H, { pos: [6379, "h", { password: "p" }] }, { transport: "plain", host: "h", password: "p", commands: "node-redis-3" });
});

export const models: readonly Model[] = [clients, clusters, sentinels, old, handy];
