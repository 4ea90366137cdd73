/** The measured traps of ioredis and iovalkey; mocks. */
import { input, list, unknown } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const off = { rejectUnauthorized: false };

const ioredis = model("ioredis", "typescript", ({ check }) => {
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
  check("environment", I, { pos: [input("environment")] }, { transport: "localhost|plain|socket|throws|tls" });
  check("environment with tls", I, { pos: [input("environment"), { tls: {} }] }, { transport: "socket|tls" });
  check("unknown", I, { pos: [unknown()] }, { host: "?" });
  // `lib/Command.ts`: before the keys of each command.
  check("prefix of keys", I, { pos: [{ keyPrefix: "a:" }] }, { keyPrefix: "a:" });
  check("prefix of keys behind a URL", I, { pos: ["redis://h", { keyPrefix: "a:" }] }, { keyPrefix: "a:" });
  check("no prefix of keys", I, { pos: [{ prefix: "a:" }] }, { keyPrefix: "" });
  // `lib/cluster/index.ts`: that of the nodes counts where the cluster has none.
  const nodesOf = list([{ host: "n" }]);
  check("prefix of a cluster", "ioredis.Cluster", { pos: [nodesOf, { keyPrefix: "a:" }] }, { keyPrefix: "a:" });
  check(
    "prefix for the nodes of a cluster",
    "ioredis.Cluster",
    { pos: [nodesOf, { redisOptions: { keyPrefix: "b:" } }] },
    { keyPrefix: "b:" },
  );
  check(
    "both prefixes of a cluster",
    "ioredis.Cluster",
    { pos: [nodesOf, { keyPrefix: "a:", redisOptions: { keyPrefix: "b:" } }] },
    { keyPrefix: "a:" },
  );
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
  for (const scheme of ["valkey", "valkeys"]) {
    check(`${scheme}:// is a path since 5`, I, { pos: [`${scheme}://h`], version: "5.4.0" }, { transport: "throws" });
    check(`${scheme}:// with tls`, I, { pos: [`${scheme}://h`, { tls: {} }], version: "5.4.0" }, { transport: "tls" });
  }
  check(
    "valkeys:// is plain text before 5",
    I,
    { pos: ["valkeys://h"], version: "4.28.0" },
    { transport: "plain", host: "h", verification: "n/a", at: "$u", tlsFix: "scheme $u rediss" },
  );
  const before = { version: "4.28.0" };
  check("host before 5", I, { pos: [6379, "h", { username: "u" }], ...before }, { transport: "plain", host: "h", username: "u" });
  check("prefix of keys before 5", I, { pos: [{ keyPrefix: "a:" }], ...before }, { keyPrefix: "a:" });
  check("options before 5", I, { pos: [{ host: "h" }], ...before }, { host: "h" });
  check("Sentinels before 5", I, { pos: [{ sentinels: list([{ host: "s" }]) }], ...before }, { host: "s" });
  check("user in a URL before 5", I, { pos: ["redis://u:p@h"], ...before }, { username: "", password: "p" });
  check("valkey:// before 5", I, { pos: ["valkey://h"], version: "4.28.0" }, { transport: "plain", at: "" });
  check(
    "valkeys:// with tls before 5",
    I,
    { pos: ["valkeys://h", { tls: {} }], version: "4.28.0" },
    { transport: "tls", verification: "on" },
  );
});

const iovalkey = model("iovalkey", "typescript", ({ check }) => {
  check("iovalkey valkeys://", "iovalkey", { pos: ["valkeys://h"] }, { transport: "tls" });
  check("iovalkey reads REDISS://", "iovalkey", { pos: ["REDISS://h"] }, { transport: "tls" });
  check("prefix of keys", "iovalkey", { pos: [{ keyPrefix: "a:" }] }, { keyPrefix: "a:" });
  const prefixed = { pos: [list([{ host: "n" }]), { keyPrefix: "a:" }] };
  check("prefix of a cluster", "iovalkey.Cluster", prefixed, { keyPrefix: "a:" });
});

const ioredisMock = model("ioredis-mock", "typescript", ({ check }) => {
  check("mock", "ioredis-mock", { pos: [{ host: "h", password: "p" }] }, { fake: "true" });
});

const redisMock = model("redis-mock", "typescript", ({ check }) => {
  check("redis-mock", "redis-mock.createClient", {}, { fake: "true" });
});

const memoryServer = model("redis-memory-server", "typescript", ({ check }) => {
  check("on this machine, for tests", "redis-memory-server.RedisMemoryServer", {}, { fake: "true" });
});

export const models: readonly Model[] = [ioredis, iovalkey, ioredisMock, redisMock, memoryServer];
