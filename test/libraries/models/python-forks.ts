/** The measured traps of valkey-py, aioredis and coredis; fakes. */
import type { Atom } from "../../../server/src/flow/values.ts";
import { call, external, input, list, type Plain } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const NONE = external("ssl.CERT_NONE");
const token = input("environment");
const GROUPS = ["client", "monitor", "pubsub", "json", "ft", "ts", "bf", "multi_exec"];

/** `ClusterNode(…)`. */
function node(pos: readonly Plain[], kw: Readonly<Record<string, Plain>> = {}): Atom {
  return { ...(external("valkey.cluster.ClusterNode()")[0] as Extract<Atom, { kind: "external" }>), call: call(pos, kw) };
}

const valkeyPy = model("valkey-py", "python", ({ check, client, derives }) => {
  client(
    ["valkey.client.Pipeline()", "valkey.asyncio.client.Pipeline()", "valkey.client.PubSub()", "valkey.asyncio.client.PubSub()"],
    "redis-py",
  );
  const V = [
    "valkey.Valkey",
    "valkey.StrictValkey",
    "valkey.Redis",
    "valkey.StrictRedis",
    "valkey.client.Valkey",
    "valkey.asyncio.Valkey",
    "valkey.asyncio.StrictValkey",
    "valkey.asyncio.Redis",
    "valkey.asyncio.client.Valkey",
  ];
  check(
    "the host name is not checked by itself",
    V,
    { kw: { host: "h", ssl: true } },
    { transport: "tls", verification: "no-hostname", commands: "redis-py" },
  );
  check(
    "in order",
    V,
    { pos: ["h", 6379, 0, "p"], kw: { username: "u" } },
    { transport: "plain", host: "h", username: "u", password: "p", tlsFix: "keyword ssl; keyword ssl_check_hostname" },
  );
  check("keywords", V, { kw: { host: "h", password: "p", credential_provider: token } }, { host: "h", password: "p", otherAuth: "input" });
  check("checked", V, { kw: { host: "h", ssl: true, ssl_check_hostname: true } }, { verification: "on" });
  check("unchecked", V, { kw: { host: "h", ssl: true, ssl_cert_reqs: NONE } }, { verification: "off" });
  check(
    "a pool's checks are the pool's",
    V,
    { kw: { connection_pool: external("valkey.ConnectionPool()") } },
    { transport: "of:connection_pool=", verification: "of:connection_pool=" },
  );
  const F = [
    "valkey.from_url",
    "valkey.Valkey.from_url",
    "valkey.StrictValkey.from_url",
    "valkey.Redis.from_url",
    "valkey.asyncio.from_url",
    "valkey.asyncio.Valkey.from_url",
    "valkey.asyncio.Redis.from_url",
  ];
  check(
    "valkeys://",
    F,
    { pos: ["valkeys://h"], kw: { ssl_check_hostname: true } },
    { transport: "tls", verification: "on", commands: "redis-py" },
  );
  check(
    "valkey://",
    F,
    { pos: ["valkey://u:p@h?password=q"] },
    { transport: "plain", host: "h", username: "u", password: "p,q", tlsFix: "scheme $u valkeys; keyword ssl_check_hostname" },
  );
  check("redis://", F, { kw: { url: "redis://h" } }, { transport: "plain", tlsFix: "scheme $u rediss; keyword ssl_check_hostname" });
  check(
    "redis:// with a check of the host name",
    F,
    { pos: ["redis://h"], kw: { ssl_check_hostname: true } },
    { tlsFix: "scheme $u rediss" },
  );
  check("with a check of the host name", F, { pos: ["valkey://h"], kw: { ssl_check_hostname: true } }, { tlsFix: "scheme $u valkeys" });
  check(
    "beside",
    F,
    { pos: ["valkey://"], kw: { host: "h", username: "u", password: "p", credential_provider: token } },
    { host: "h", username: "u", password: "p", otherAuth: "input" },
  );
  check("the host name is not checked by itself in URLs", F, { pos: ["valkeys://h"] }, { verification: "no-hostname" });
  check("sockets need no fix", F, { pos: ["unix:///s"] }, { tlsFix: "" });
  const P = ["valkey.ConnectionPool.from_url", "valkey.BlockingConnectionPool.from_url", "valkey.asyncio.ConnectionPool.from_url"];
  check("pools", P, { pos: ["valkey://:p@h"] }, { transport: "plain", password: "p", gives: "pool" });
  check("pools by keyword", P, { kw: { url: "valkeys://h" } }, { transport: "tls" });
  const O = ["valkey.ConnectionPool", "valkey.BlockingConnectionPool", "valkey.asyncio.ConnectionPool"];
  check(
    "pools of options",
    O,
    { kw: { host: "h", username: "u", password: "p", credential_provider: token } },
    { transport: "plain", host: "h", username: "u", password: "p", otherAuth: "input", tlsFix: "keyword connection_class", gives: "pool" },
  );
  check("pools with TLS", O, { kw: { host: "h", connection_class: external("valkey.SSLConnection") } }, { transport: "tls" });
  const C = ["valkey.ValkeyCluster", "valkey.RedisCluster", "valkey.cluster.ValkeyCluster", "valkey.asyncio.ValkeyCluster"];
  check("clusters", C, { pos: ["h"], kw: { password: "p" } }, { transport: "plain", host: "h", password: "p", commands: "redis-py" });
  check("clusters by keyword", C, { kw: { host: "h", ssl: true } }, { transport: "tls", host: "h" });
  check("nodes", C, { kw: { startup_nodes: list([node(["n"])]) } }, { host: "n" });
  check("nodes by keyword", C, { kw: { startup_nodes: list([node([], { host: "n" })]) } }, { host: "n" });
  derives("valkey.Valkey", "redis-py", GROUPS);
});

const aioredis = model("aioredis", "python", ({ check, silent, client, derives }) => {
  client(["aioredis.Redis()"], "redis-py", "1.3.1");
  const R = ["aioredis.Redis", "aioredis.StrictRedis", "aioredis.client.Redis"];
  check("2", R, { kw: { host: "h", password: "p" } }, { transport: "plain", host: "h", password: "p", commands: "redis-py" });
  check("2: nothing is positional", R, { pos: ["h"] }, { host: "" });
  silent("1 has no such class", R, { kw: { host: "h" }, version: "1.3.1" });
  const F = ["aioredis.from_url", "aioredis.Redis.from_url", "aioredis.StrictRedis.from_url"];
  check("2: from_url", F, { pos: ["redis://:p@h"] }, { transport: "plain", password: "p", commands: "redis-py" });
  check("2: from_url by keyword", F, { kw: { url: "rediss://h" } }, { transport: "tls", verification: "no-hostname" });
  silent("1 has no such function", F, { pos: ["redis://h"], version: "1.3.1" });
  const P = ["aioredis.ConnectionPool.from_url", "aioredis.BlockingConnectionPool.from_url"];
  check("2: pools", P, { pos: ["redis://:p@h"] }, { transport: "plain", password: "p", gives: "pool" });
  check("2: pools by keyword", P, { kw: { url: "rediss://h" }, version: "2.0.1" }, { transport: "tls" });
  silent("1 has no such pools", P, { pos: ["redis://h"], version: "1.3.1" });
  const O = ["aioredis.create_redis", "aioredis.create_redis_pool", "aioredis.create_pool", "aioredis.create_connection"];
  check(
    "1: URL",
    O,
    { pos: ["redis://:p@h?password=q"] },
    { transport: "plain", password: "p,q", host: "h", tlsFix: "scheme $u rediss", commands: "redis-py" },
  );
  check("1: rediss", O, { kw: { address: "rediss://h" } }, { transport: "tls", verification: "on" });
  check(
    "1: pair",
    O,
    { pos: [list(["h", 6379])], kw: { password: "p" } },
    { transport: "plain", password: "p", host: "h", tlsFix: "keyword ssl" },
  );
  check("1: pair by keyword", O, { kw: { address: list(["h", 6379]) } }, { host: "h" });
  check("1: context", O, { pos: [list(["h", 6379])], kw: { ssl: external("ssl.SSLContext()") } }, { transport: "tls" });
  check("1: socket", O, { pos: ["/tmp/s"] }, { transport: "socket" });
  silent("2 has no such functions", O, { pos: ["redis://h"], version: "2.0.1" });
  derives("aioredis.Redis", "redis-py", GROUPS);
});

const coredis = model("coredis", "python", ({ check, derives }) => {
  const C = ["coredis.Redis", "coredis.RedisCluster"];
  const tls = { ssl: true, ssl_check_hostname: true };
  check(
    "in order",
    C,
    { pos: ["h"] },
    { transport: "plain", host: "h", verification: "n/a", commands: "redis-py", tlsFix: "keyword ssl; keyword ssl_check_hostname" },
  );
  check(
    "keywords",
    C,
    { kw: { host: "h", username: "u", password: "p", credential_provider: token } },
    { transport: "plain", host: "h", username: "u", password: "p", otherAuth: "input" },
  );
  check("nodes", C, { kw: { startup_nodes: list([{ host: "n" }]) } }, { transport: "plain", host: "n" });
  check("nothing", C, {}, { transport: "localhost" });
  check("pool", C, { kw: { connection_pool: external("coredis.ConnectionPool()") } }, { transport: "of:connection_pool=" });
  check("socket", C, { kw: { unix_socket_path: "/s" } }, { transport: "socket" });
  check("context", C, { pos: ["h"], kw: { ssl_context: external("ssl.SSLContext()") } }, { transport: "tls" });
  check("None is optional", C, { pos: ["h"], kw: { ...tls, ssl_cert_reqs: null } }, { transport: "tls", verification: "on" });
  check("checked", C, { pos: ["h"], kw: { ...tls, ssl_cert_reqs: "required" } }, { verification: "on" });
  check("none", C, { pos: ["h"], kw: { ...tls, ssl_cert_reqs: "none" } }, { verification: "off", at: "ssl_cert_reqs=" });
  check("the host name is not checked by itself", C, { pos: ["h"], kw: { ssl: true } }, { verification: "no-hostname", at: "" });
  check(
    "host name",
    C,
    { pos: ["h"], kw: { ssl: true, ssl_check_hostname: false } },
    { verification: "no-hostname", at: "ssl_check_hostname=" },
  );
  const F = ["coredis.Redis.from_url", "coredis.RedisCluster.from_url"];
  check(
    "URL",
    F,
    { pos: ["redis://u:p@h?password=q"] },
    {
      transport: "plain",
      host: "h",
      username: "u",
      password: "p,q",
      verification: "n/a",
      tlsFix: "scheme $u rediss",
      authFix: "keyword password",
      commands: "redis-py",
    },
  );
  check(
    "URL by keyword",
    F,
    { kw: { url: "rediss://h", username: "u", password: "p", credential_provider: token } },
    { transport: "tls", verification: "on", username: "u", password: "p", otherAuth: "input" },
  );
  check("URL and context", F, { pos: ["redis://h"], kw: { ssl_context: external("ssl.SSLContext()") } }, { transport: "tls" });
  check(
    "unchecked",
    F,
    { pos: ["rediss://h?ssl_cert_reqs=none"] },
    { verification: "off", at: "$u:url.query.ssl_cert_reqs", verificationFix: "query $u ssl_cert_reqs" },
  );
  check("unix", F, { pos: ["unix:///s"] }, { transport: "socket" });
  check("no host", F, { pos: ["redis://"] }, { transport: "localhost" });
  derives("coredis.Redis", "redis-py", GROUPS);
});

const fakeredis = model("fakeredis", "python", ({ check }) => {
  check(
    "in memory",
    [
      "fakeredis.FakeRedis",
      "fakeredis.FakeStrictRedis",
      "fakeredis.FakeAsyncRedis",
      "fakeredis.FakeValkey",
      "fakeredis.FakeAsyncValkey",
      "fakeredis.aioredis.FakeRedis",
      "fakeredis.FakeRedis.from_url",
      "fakeredis.FakeStrictRedis.from_url",
      "fakeredis.FakeAsyncRedis.from_url",
      "fakeredis.aioredis.FakeRedis.from_url",
      "mockredis.mock_redis_client",
      "mockredis.mock_strict_redis_client",
      "birdisle.redis.Redis",
      "birdisle.redis.StrictRedis",
    ],
    { kw: { host: "h" } },
    { fake: "true", commands: "redis-py" },
  );
});

export const models: readonly Model[] = [valkeyPy, aioredis, coredis, fakeredis];
