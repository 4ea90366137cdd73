/** The measured traps of redis-py and of what is built on it: what turns TLS on and what only looks so, where passwords stand. */
import type { Atom } from "../../../server/src/flow/values.ts";
import { call, external, input, list, object, parameter, text, unknown } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const NONE = external("ssl.CERT_NONE");

const redisPy = model("redis-py", "python", ({ check }) => {
  const R = "redis.Redis";
  check("plain", R, { pos: ["h"] }, { transport: "plain", verification: "n/a", host: "h", password: "", tlsFix: "keyword ssl" });
  check("no host", R, {}, { transport: "localhost" });
  check("ssl", R, { pos: ["h"], kw: { ssl: true }, version: "6.1.0" }, { transport: "tls", verification: "on" });
  check(
    "ssl before 6",
    R,
    { pos: ["h"], kw: { ssl: true }, version: "5.2.1" },
    { verification: "no-hostname", verificationFix: "keyword ssl_check_hostname" },
  );
  check("ssl fix before 6", R, { pos: ["h"], version: "5.2.1" }, { tlsFix: "keyword ssl; keyword ssl_check_hostname" });
  check(
    "ssl_cert_reqs alone is a decoy",
    R,
    { kw: { host: "h", ssl_cert_reqs: "required" } },
    { transport: "plain", at: "ssl_cert_reqs=" },
  );
  check("ssl_ca_certs alone is a decoy", R, { kw: { host: "h", ssl_ca_certs: "/ca.pem" } }, { transport: "plain", at: "ssl_ca_certs=" });
  for (const [name, value] of [
    ["None", null],
    ["'none'", "none"],
    ["CERT_NONE", NONE],
    ["0", 0],
    ["False", false],
  ] as const)
    check(
      `ssl_cert_reqs=${name}`,
      R,
      { pos: ["h"], kw: { ssl: true, ssl_cert_reqs: value } },
      { transport: "tls", verification: "off", at: "ssl_cert_reqs=", verificationFix: "replace ssl_cert_reqs=" },
    );
  for (const [name, value] of [
    ["required", "required"],
    ["optional", "optional"],
    ["CERT_REQUIRED", external("ssl.CERT_REQUIRED")],
    ["CERT_OPTIONAL", external("ssl.CERT_OPTIONAL")],
  ] as const)
    check(`ssl_cert_reqs=${name}`, R, { pos: ["h"], kw: { ssl: true, ssl_cert_reqs: value }, version: "6.0.0" }, { verification: "on" });
  check(
    "host name",
    R,
    { pos: ["h"], kw: { ssl: true, ssl_check_hostname: false } },
    { verification: "no-hostname", at: "ssl_check_hostname=" },
  );
  check(
    "both off",
    R,
    { pos: ["h"], kw: { ssl: true, ssl_cert_reqs: null, ssl_check_hostname: false } },
    { verification: "off", verificationFix: "replace ssl_cert_reqs=; replace ssl_check_hostname=" },
  );
  check("positional password", R, { pos: ["h", 6379, 0, "pw"] }, { password: "pw" });
  check("keyword password", R, { kw: { host: "h", password: "pw", username: "u" } }, { password: "pw", username: "u" });
  check(
    "a pool beats everything",
    R,
    { kw: { connection_pool: external("redis.ConnectionPool()"), ssl: true, host: "h" } },
    { transport: "of:connection_pool=" },
  );
  check("unknown pool", R, { kw: { connection_pool: unknown(), ssl: true, host: "h" } }, { transport: "of:connection_pool=|tls" });
  check("no pool", R, { kw: { connection_pool: null, host: "h" } }, { transport: "plain" });
  check("socket", R, { kw: { unix_socket_path: "/s", ssl: true } }, { transport: "socket" });
  check("environment host", R, { kw: { host: input("environment") } }, { transport: "plain", host: "input" });
  check("parameter host", R, { kw: { host: parameter("host"), port: parameter("port") } }, { transport: "plain", host: "parameter" });
  check("asyncio", "redis.asyncio.Redis", { kw: { host: "h" } }, { transport: "plain", host: "h" });
  for (const path of [
    "redis.from_url",
    "redis.Redis.from_url",
    "redis.StrictRedis().from_url",
    "redis.asyncio.from_url",
    "redis.ConnectionPool.from_url",
    "redis.asyncio.BlockingConnectionPool.from_url",
  ])
    check(path, path, { pos: ["redis://h:6379/0"] }, { transport: "plain", host: "h", tlsFix: "scheme $u rediss" });
  const F = "redis.from_url";
  check("rediss", F, { pos: ["rediss://h"], version: "7.0.0" }, { transport: "tls", verification: "on" });
  check("keyword url", F, { kw: { url: "REDISS://h" } }, { transport: "tls" });
  check("ssl=True throws", F, { pos: ["redis://h"], kw: { ssl: true } }, { transport: "throws" });
  check(
    "ssl_cert_reqs with redis:// throws",
    F,
    { pos: ["redis://h"], kw: { ssl_cert_reqs: null } },
    { transport: "throws", verification: "n/a" },
  );
  check(
    "connection_class turns TLS on",
    F,
    { pos: ["redis://h"], kw: { connection_class: external("redis.SSLConnection") } },
    { transport: "tls" },
  );
  check(
    "connection_class turns TLS off",
    F,
    { pos: ["rediss://h"], kw: { connection_class: external("redis.Connection") } },
    { transport: "plain", verification: "n/a", at: "connection_class=", tlsFix: "remove connection_class=" },
  );
  check(
    "fake connection",
    F,
    { pos: ["redis://h"], kw: { connection_class: external("fakeredis.FakeConnection") } },
    { transport: "none" },
  );
  check("query none", F, { pos: ["rediss://h?ssl_cert_reqs=none"] }, { verification: "off", verificationFix: "query $u ssl_cert_reqs" });
  check(
    "keyword none",
    F,
    { pos: ["rediss://h"], kw: { ssl_cert_reqs: "none" } },
    { verification: "off", verificationFix: "replace ssl_cert_reqs=" },
  );
  check(
    "query beats keyword",
    F,
    { pos: ["rediss://h?ssl_cert_reqs=required"], kw: { ssl_cert_reqs: "none" }, version: "6.0.0" },
    { verification: "on" },
  );
  check("query host name", F, { pos: ["rediss://h?ssl_check_hostname=False"] }, { verification: "no-hostname" });
  check("password in the URL", F, { pos: ["redis://:pw@h"] }, { password: "pw" });
  check("password in the query", F, { pos: ["redis://h?password=pw"] }, { password: "pw" });
  check("password beside", F, { pos: ["redis://h"], kw: { password: "pw" } }, { password: "pw" });
  check("no host", F, { pos: ["redis://"] }, { transport: "localhost" });
  check("unix", F, { pos: ["unix:///tmp/s"] }, { transport: "socket" });
  check("valkey:// is refused", F, { pos: ["valkey://h"] }, { transport: "throws" });
  check("environment", F, { pos: [input("environment")] }, { transport: "localhost|plain|socket|throws|tls" });
  check(
    "template",
    F,
    { pos: [text(["redis://:", input("environment"), "@h:6379"])] },
    { transport: "plain", password: "input", host: "h" },
  );
  const P = "redis.ConnectionPool";
  check("pool", P, { kw: { host: "h", password: "p" } }, { transport: "plain", password: "p", tlsFix: "keyword connection_class" });
  check("pool with ssl= throws", P, { kw: { host: "h", ssl: true } }, { transport: "throws" });
  check(
    "pool with SSLConnection",
    P,
    { kw: { host: "h", connection_class: external("redis.connection.SSLConnection") }, version: "6.0.0" },
    { transport: "tls", verification: "on" },
  );
  check(
    "async pool with SSLConnection",
    "redis.asyncio.ConnectionPool",
    { kw: { host: "h", connection_class: external("redis.asyncio.SSLConnection") } },
    { transport: "tls" },
  );
  check(
    "pool without checks",
    P,
    { kw: { host: "h", connection_class: external("redis.SSLConnection"), ssl_cert_reqs: "none" } },
    { verification: "off" },
  );
  check("socket pool", P, { kw: { connection_class: external("redis.UnixDomainSocketConnection"), path: "/s" } }, { transport: "socket" });
  check("blocking pool", "redis.BlockingConnectionPool", { kw: { host: "h" } }, { transport: "plain" });
  check("from_pool", "redis.Redis.from_pool", { pos: [external("redis.ConnectionPool()")] }, { transport: "of:0|connection_pool=" });
  check("cluster", "redis.RedisCluster", { kw: { host: "h", ssl: true } }, { transport: "tls" });
  check("cluster plain", "redis.cluster.RedisCluster", { kw: { host: "h" } }, { transport: "plain", host: "h" });
  check("cluster from_url takes ssl", "redis.RedisCluster.from_url", { pos: ["redis://h"], kw: { ssl: true } }, { transport: "tls" });
  check("cluster rediss", "redis.RedisCluster.from_url", { pos: ["rediss://h"] }, { transport: "tls" });
  const S = "redis.sentinel.Sentinel";
  const nodes = list([list(["s1", 26379]), list(["s2", 26379])]);
  check(
    "ssl=True leaves the Sentinels plain",
    S,
    { pos: [nodes], kw: { ssl: true, password: "p" } },
    { "sentinel.transport": "plain", "sentinel.host": "s1,s2", "sentinel.tlsFix": "keyword ssl; keyword sentinel_kwargs" },
  );
  check(
    "sentinel_kwargs",
    S,
    { pos: [nodes], kw: { sentinel_kwargs: object({ ssl: true, password: "q" }) } },
    { "sentinel.transport": "tls", "sentinel.verification": "on", "sentinel.password": "q" },
  );
  check(
    "sentinel_kwargs without checks",
    S,
    { pos: [nodes], kw: { sentinel_kwargs: object({ ssl: true, ssl_cert_reqs: null }) } },
    { "sentinel.verification": "off" },
  );
  check(
    "sentinel_kwargs without ssl",
    S,
    { pos: [nodes], kw: { sentinel_kwargs: object({ password: "q" }) } },
    { "sentinel.transport": "plain", "sentinel.tlsFix": "keyword ssl; member $k ssl" },
  );
  const M = "redis.sentinel.Sentinel().master_for";
  check(
    "master_for takes from Sentinel",
    M,
    { pos: ["m"], receiver: { pos: [nodes], kw: { ssl: true, password: "p" } } },
    { transport: "tls", password: "p", host: "s1,s2" },
  );
  check("master_for plain", M, { pos: ["m"], kw: { password: "p" }, receiver: { pos: [nodes] } }, { transport: "plain", password: "p" });
  check(
    "master_for overrides",
    M,
    { pos: ["m"], kw: { ssl: true, ssl_cert_reqs: "none" }, receiver: { pos: [nodes] } },
    { transport: "tls", verification: "off" },
  );
  check(
    "credential provider",
    "redis.UsernamePasswordCredentialProvider",
    { pos: ["u", "p"] },
    { transport: "none", password: "p", username: "u" },
  );
  check(
    "several databases",
    "redis.multidb.config.DatabaseConfig",
    { kw: { client_kwargs: object({ host: "h", password: "p" }) } },
    { transport: "plain", password: "p" },
  );
  const node = { ...(external("redis.cluster.ClusterNode()")[0] as Extract<Atom, { kind: "external" }>), call: call(["n1", 6379]) };
  check("nodes", "redis.RedisCluster", { kw: { startup_nodes: list([node]) } }, { transport: "plain", host: "n1" });
});

const redisOm = model("redis-om", "python", ({ check }) => {
  check("redis-om", "redis_om.get_redis_connection", { kw: { url: "redis://h" } }, { transport: "plain" });
  check("redis-om options", "redis_om.get_redis_connection", { kw: { host: "h", password: "p" } }, { transport: "plain", password: "p" });
});

const walrus = model("walrus", "python", ({ check }) => {
  check("walrus", "walrus.Database", { kw: { host: "h", ssl: true } }, { transport: "tls" });
});

export const models: readonly Model[] = [redisPy, redisOm, walrus];
