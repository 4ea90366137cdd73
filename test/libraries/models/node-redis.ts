/** The measured traps of node-redis, 2 to 6. */
import { either, input, list, parameter, text } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const off = { rejectUnauthorized: false };

const nodeRedis = model("node-redis", "typescript", ({ check }) => {
  const C = "redis.createClient";
  const v4 = "4.7.1";
  const v5 = "5.12.1";
  const v6 = "6.3.1";
  check(
    "URL",
    C,
    { pos: [{ url: "redis://:p@h:6379" }], version: v4 },
    { transport: "plain", host: "h", password: "p", tlsFix: "scheme $u rediss" },
  );
  check("rediss", C, { pos: [{ url: "REDISS://h" }], version: v4 }, { transport: "tls", verification: "on" });
  check(
    "socket",
    C,
    { pos: [{ socket: { host: "h" }, password: "p", username: "u" }], version: v5 },
    { transport: "plain", password: "p", username: "u", tlsFix: "member $p socket.tls" },
  );
  check("socket.tls", C, { pos: [{ socket: { host: "h", tls: true } }], version: v5 }, { transport: "tls", verification: "on" });
  check("nothing", C, { version: v5 }, { transport: "localhost" });
  check("prefix of keys", C, { pos: [{ keyPrefix: "a:" }], version: v6 }, { keyPrefix: "a:" });
  check("no prefix of keys before 6", C, { pos: [{ keyPrefix: "a:" }], version: v5 }, { keyPrefix: "" });
  check("prefix of keys of the inner package", "@redis/client.createClient", { pos: [{ keyPrefix: "a:" }] }, { keyPrefix: "a:" });
  check("a string is ignored", C, { pos: ["redis://:p@h"], version: v5 }, { transport: "localhost" });
  check("flat options are ignored", C, { pos: [{ host: "h", port: 6379, tls: {} }], version: v5 }, { transport: "localhost" });
  check(
    "socket.tls must be true, not {}",
    C,
    { pos: [{ socket: { host: "h", tls: {} } }], version: v5 },
    { transport: "plain", at: "$p.socket.tls", verification: "n/a", tlsFix: "member $p socket.tls" },
  );
  check(
    "socket.tls must be true, not 'true'",
    C,
    { pos: [{ socket: { host: "h", tls: "true" } }], version: v4 },
    { transport: "plain", at: "$p.socket.tls" },
  );
  check(
    "options inside socket.tls have no simple fix",
    C,
    { pos: [{ socket: { host: "h", tls: { ca: "x" } } }], version: v5 },
    { transport: "plain", tlsFix: "" },
  );
  check("4: redis:// with socket.tls is TLS", C, { pos: [{ url: "redis://h", socket: { tls: true } }], version: v4 }, { transport: "tls" });
  for (const version of [v5, v6]) {
    check(
      `${version}: redis:// with socket.tls throws`,
      C,
      { pos: [{ url: "redis://h", socket: { tls: true } }], version },
      { transport: "throws" },
    );
    check(
      `${version}: rediss:// with socket.tls false throws`,
      C,
      { pos: [{ url: "rediss://h", socket: { tls: false } }], version },
      { transport: "throws" },
    );
  }
  check(
    "4: rediss:// with socket.tls false",
    C,
    { pos: [{ url: "rediss://h", socket: { tls: false } }], version: v4 },
    { transport: "tls" },
  );
  check("unknown version", C, { pos: [{ url: "redis://h", socket: { tls: true } }] }, { transport: "throws|tls" });
  check(
    "unchecked",
    C,
    { pos: [{ url: "rediss://h", socket: off }], version: v5 },
    { verification: "off", at: "$p.socket.rejectUnauthorized", verificationFix: "remove $p.socket.rejectUnauthorized" },
  );
  check(
    "top-level tls options do nothing",
    C,
    { pos: [{ url: "rediss://h", tls: off }], version: v5 },
    { transport: "tls", verification: "on" },
  );
  check("the query is not read", C, { pos: [{ url: "redis://h?password=x" }], version: v5 }, { password: "" });
  check("unix", C, { pos: [{ socket: { path: "/s" } }], version: v5 }, { transport: "socket" });
  check("environment URL", C, { pos: [{ url: input("environment") }], version: v5 }, { transport: "localhost|plain|socket|tls" });
  check("fallback", C, { pos: [{ url: either(input("environment")[0] ?? null, "redis://:p@h") }], version: v5 }, { password: "?,p" });
  check(
    "template",
    C,
    { pos: [{ url: text(["redis://", input("environment"), ":6379"]) }], version: v5 },
    { transport: "plain", host: "input" },
  );
  check("parameter options", C, { pos: [parameter("options")], version: v5 }, { host: "?" });
  check("pool", "redis.createClientPool", { pos: [{ url: "redis://h" }], version: v5 }, { transport: "plain" });
  check("@redis/client", "@redis/client.createClient", { pos: [{ url: "redis://h" }] }, { transport: "plain" });
  const K = "redis.createCluster";
  check(
    "cluster",
    K,
    { pos: [{ rootNodes: list([{ url: "redis://a" }, { url: "redis://:p@b" }]) }] },
    { transport: "plain", host: "a,b", password: "p", tlsFix: "scheme $n.url rediss; member 0 defaults.socket.tls" },
  );
  check(
    "cluster: rediss:// covers the root nodes only",
    K,
    { pos: [{ rootNodes: list([{ url: "rediss://a" }]) }] },
    { transport: "plain", tlsFix: "member 0 defaults.socket.tls" },
  );
  check(
    "cluster defaults",
    K,
    { pos: [{ rootNodes: list([{ url: "rediss://a" }]), defaults: { socket: { tls: true, ...off } } }] },
    { transport: "tls", verification: "off" },
  );
  const S = "redis.createSentinel";
  const nodes = list([{ host: "s", port: 26379 }]);
  check("sentinel", S, { pos: [{ name: "m", sentinelRootNodes: nodes }] }, { "data.transport": "plain", "sentinel.transport": "plain" });
  check(
    "sentinel: TLS of the servers is not that of the Sentinels",
    S,
    { pos: [{ sentinelRootNodes: nodes, nodeClientOptions: { socket: { tls: true }, password: "p" } }] },
    { "data.transport": "tls", "data.password": "p", "sentinel.transport": "plain" },
  );
  check(
    "sentinel: both",
    S,
    { pos: [{ sentinelRootNodes: nodes, nodeClientOptions: { socket: { tls: true } }, sentinelClientOptions: { socket: { tls: true } } }] },
    { "sentinel.transport": "tls" },
  );
});

const nodeRedis3 = model("node-redis", "typescript", ({ check }) => {
  const C = "redis.createClient";
  const version = "3.1.2";
  check(
    "options",
    C,
    { pos: [{ host: "h", auth_pass: "p" }], version },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls" },
  );
  check("port, host", C, { pos: [6379, "h"], version }, { transport: "plain", host: "h", tlsFix: "append" });
  check("port, host, options", C, { pos: ["6379", "h", { tls: {} }], version }, { transport: "tls" });
  check("URL", C, { pos: ["redis://pw@h"], version }, { transport: "plain", password: "pw", tlsFix: "scheme $u rediss" });
  check("URL option", C, { pos: [{ url: "redis://:p@h" }], version }, { transport: "plain", password: "p", host: "h" });
  check("rediss", C, { pos: ["rediss://h"], version }, { transport: "tls" });
  check("redis:// with tls", C, { pos: ["redis://h", { tls: {} }], version }, { transport: "tls" });
  check("query password", C, { pos: ["redis://h?password=p"], version }, { password: "p" });
  check("unchecked", C, { pos: [{ host: "h", tls: off }], version }, { verification: "off" });
  check("socket", C, { pos: ["/tmp/redis.sock"], version }, { transport: "socket" });
  check("nothing", C, { version }, { transport: "localhost" });
  check("prefix of keys", C, { pos: [{ prefix: "a:" }], version }, { keyPrefix: "a:" });
  check("keyPrefix is no option", C, { pos: [{ keyPrefix: "a:" }], version }, { keyPrefix: "" });
  check("unknown version looks old", C, { pos: [{ host: "h", password: "p" }] }, { transport: "plain", password: "p" });
  check("unknown version looks new", C, { pos: [{ socket: { host: "h" }, password: "p" }] }, { transport: "plain", password: "p" });
});

const handyRedis = model("handy-redis", "typescript", ({ check }) => {
  check("handy-redis", "handy-redis.createNodeRedisClient", { pos: [6379, "h"] }, { transport: "plain" });
  check("prefix of keys", "handy-redis.createNodeRedisClient", { pos: [{ prefix: "a:" }] }, { keyPrefix: "a:" });
});

export const models: readonly Model[] = [nodeRedis, nodeRedis3, handyRedis];
