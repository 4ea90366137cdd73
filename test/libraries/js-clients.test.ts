/** The measured traps of JavaScript's clients: what turns TLS on and what only looks so, where passwords stand, what goes where. */
import { either, input, list, parameter, text, unknown } from "../harness/values.ts";
import { checkOf } from "./clients-harness.ts";

const check = checkOf("typescript");
const off = { rejectUnauthorized: false };

describe("node-redis 4 to 6", () => {
  const C = "redis.createClient";
  const v4 = "4.7.1";
  const v5 = "5.12.1";
  const v6 = "6.3.1";
  check(
    "URL",
    C,
    { pos: [{ url: "redis://:p@h:6379" }], version: v4 },
    { transport: "plain", host: "h", password: "p", tlsFix: "scheme $p.url rediss" },
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

describe("node-redis 3", () => {
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
  check("unknown version looks old", C, { pos: [{ host: "h", password: "p" }] }, { transport: "plain", password: "p" });
  check("unknown version looks new", C, { pos: [{ socket: { host: "h" }, password: "p" }] }, { transport: "plain", password: "p" });
  check("handy-redis", "handy-redis.createNodeRedisClient", { pos: [6379, "h"] }, { transport: "plain" });
});

describe("ioredis and iovalkey", () => {
  const I = "ioredis";
  check("nothing", I, {}, { transport: "localhost" });
  check("port", I, { pos: [6379] }, { transport: "localhost" });
  check("port, host", I, { pos: [6379, "h"] }, { transport: "plain", host: "h", tlsFix: "append" });
  check("port in a string", I, { pos: ["6379", "h"] }, { transport: "plain", host: "h" });
  check("port, host, options", I, { pos: [6379, "h", { tls: {}, password: "p" }] }, { transport: "tls", password: "p" });
  check(
    "options",
    I,
    { pos: [{ host: "h", password: "p" }] },
    { transport: "plain", password: "p", tlsFix: "member $o tls", authFix: "member $o password" },
  );
  check("named export", "ioredis.Redis", { pos: [{ host: "h", tls: {} }] }, { transport: "tls", verification: "on" });
  check(
    "URL",
    I,
    { pos: ["redis://u:p@h:6380"] },
    { transport: "plain", host: "h", password: "p", username: "u", tlsFix: "scheme $u rediss" },
  );
  check("rediss", I, { pos: ["rediss://h"] }, { transport: "tls" });
  check("redis:// with tls", I, { pos: ["redis://h", { tls: {} }] }, { transport: "tls" });
  check("REDISS:// is plain", I, { pos: ["REDISS://h"] }, { transport: "plain" });
  check(
    "rediss:// with tls: false is plain",
    I,
    { pos: ["rediss://h", { tls: false }] },
    { transport: "plain", at: "$o.tls", tlsFix: "remove $o.tls" },
  );
  check("rediss:// with tls: undefined", I, { pos: ["rediss://h", { tls: null }] }, { transport: "tls" });
  check("?tls=false turns TLS on", I, { pos: ["redis://h?tls=false"] }, { transport: "tls" });
  check("?ssl=true does nothing", I, { pos: ["redis://h?ssl=true"] }, { transport: "plain" });
  check("?password", I, { pos: ["redis://h?password=p"] }, { password: "p" });
  check("url is no option", I, { pos: [{ url: "redis://:p@h" }] }, { transport: "localhost", password: "" });
  check("host without scheme", I, { pos: ["h.example:6380"] }, { transport: "plain", host: "h.example" });
  check("//host", I, { pos: ["//h:6380"] }, { transport: "plain", host: "h" });
  check("socket path", I, { pos: ["/tmp/redis.sock"] }, { transport: "socket" });
  check("path option", I, { pos: [{ path: "/s" }] }, { transport: "socket" });
  check("unchecked", I, { pos: [{ host: "h", tls: off }] }, { verification: "off", at: "$o.tls.rejectUnauthorized" });
  check("environment", I, { pos: [input("environment")] }, { transport: "localhost|plain|socket|tls" });
  check("environment with tls", I, { pos: [input("environment"), { tls: {} }] }, { transport: "socket|tls" });
  check("unknown", I, { pos: [unknown()] }, { host: "?" });
  const sentinels = list([{ host: "s", port: 26379 }]);
  check(
    "sentinels: tls alone leaves both plain",
    I,
    { pos: [{ sentinels, name: "m", tls: {} }] },
    {
      transport: "plain",
      at: "$o.tls",
      "sentinel.transport": "plain",
      tlsFix: "member $o enableTLSForSentinelMode; member $o sentinelTLS",
    },
  );
  check(
    "sentinels: enableTLSForSentinelMode",
    I,
    { pos: [{ sentinels, name: "m", tls: {}, enableTLSForSentinelMode: true }] },
    { transport: "tls", "sentinel.transport": "plain" },
  );
  check(
    "sentinels: all",
    I,
    { pos: [{ sentinels, tls: {}, enableTLSForSentinelMode: true, sentinelTLS: {}, sentinelPassword: "q", password: "p" }] },
    { transport: "tls", "sentinel.transport": "tls", "sentinel.password": "q" },
  );
  check("no sentinels", I, { pos: [{ host: "h" }] }, { "sentinel.transport": "none" });
  const K = "ioredis.Cluster";
  check("cluster: rediss:// is plain", K, { pos: [list(["rediss://h:1"])] }, { transport: "plain", host: "h", at: "$n", tlsFix: "append" });
  check(
    "cluster: top-level tls does nothing",
    K,
    { pos: [list([{ host: "h" }]), { tls: {}, password: "p" }] },
    { transport: "plain", at: "$o.tls", password: "", tlsFix: "member $o redisOptions.tls" },
  );
  check(
    "cluster: redisOptions",
    K,
    { pos: [list([{ host: "h" }]), { redisOptions: { tls: off, password: "p" } }] },
    { transport: "tls", verification: "off", password: "p" },
  );
  check("cluster: per node", K, { pos: [list([{ host: "h", tls: {} }])] }, { transport: "tls" });
  check("Redis.Cluster", "ioredis.Redis.Cluster", { pos: [list([{ host: "h" }])] }, { transport: "plain" });
  check("iovalkey valkeys://", "iovalkey", { pos: ["valkeys://h"] }, { transport: "tls" });
  check("iovalkey reads REDISS://", "iovalkey", { pos: ["REDISS://h"] }, { transport: "tls" });
  check("mock", "ioredis-mock", { pos: [{ host: "h", password: "p" }] }, { fake: "true" });
  check("redis-mock", "redis-mock.createClient", {}, { fake: "true" });
});
