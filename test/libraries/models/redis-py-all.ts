/** redis-py: every way to reach it, every option, every fix; and what is built on it. */
import type { Atom } from "../../../server/src/flow/values.ts";
import { call, external, input, list, object, type Plain, returning } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const NONE = external("ssl.CERT_NONE");
const SSL = external("redis.SSLConnection");
const token = input("environment");
const own = object({ get_credentials: returning(["u", "p"]) });
const GROUPS = ["client", "monitor", "pubsub", "json", "ft", "ts", "bf", "cf", "cms", "topk", "tdigest"];

/** `ClusterNode(…)`. */
function node(pos: readonly Plain[], kw: Readonly<Record<string, Plain>> = {}): Atom {
  return { ...(external("redis.cluster.ClusterNode()")[0] as Extract<Atom, { kind: "external" }>), call: call(pos, kw) };
}

const constructors = model("redis-py", "python", ({ check, derives }) => {
  const R = [
    "redis.Redis",
    "redis.StrictRedis",
    "redis.client.Redis",
    "redis.client.StrictRedis",
    "redis.asyncio.Redis",
    "redis.asyncio.StrictRedis",
    "redis.asyncio.client.Redis",
    "redis.asyncio.client.StrictRedis",
  ];
  check("shows its password from 6.3 until 7.4", R, { kw: { host: "h" }, version: "7.0.0" }, { commands: "redis-py", leaks: "true" });
  for (const version of ["6.2.0", "7.4.0"]) check(`${version} does not`, R, { kw: { host: "h" }, version }, { leaks: "false" });
  check("providers", R, { kw: { host: "h", credential_provider: token } }, { otherAuth: "input" });
  check("providers of the program's own", R, { kw: { host: "h", credential_provider: own } }, { password: "p" });
  check("connect functions", R, { kw: { host: "h", redis_connect_func: token } }, { otherAuth: "input" });
  check(
    "a pool's checks are the pool's",
    R,
    { kw: { connection_pool: external("redis.ConnectionPool()") } },
    { verification: "of:connection_pool=" },
  );
  check("fixes with a CA file", R, { kw: { host: "h" } }, { tlsFix: "keyword ssl", "tlsFix.also": "keyword ssl; keyword ssl_ca_certs" });
  check(
    "fixes for a user",
    R,
    { kw: { host: "h" } },
    { authFix: "keyword password", "authFix.also": "keyword username; keyword password" },
  );
  check(
    "fixes for checks",
    R,
    { kw: { host: "h", ssl: true, ssl_cert_reqs: NONE } },
    { verificationFix: "replace ssl_cert_reqs=", "verificationFix.also": "replace ssl_cert_reqs=; keyword ssl_ca_certs" },
  );
  check(
    "with a CA file only the check is missing",
    R,
    { kw: { host: "h", ssl: true, ssl_cert_reqs: NONE, ssl_ca_certs: "/ca.pem" } },
    { verificationFix: "replace ssl_cert_reqs=", "verificationFix.also": "" },
  );
  check(
    "checks that are off in some cases only",
    R,
    { kw: { host: "h", ssl: true, ssl_cert_reqs: [...NONE, ...external("ssl.CERT_REQUIRED")] as unknown as Plain } },
    { verificationFix: "replace ssl_cert_reqs=", "verificationFix.also": "" },
  );
  check("before 6, told to check", R, { kw: { host: "h", ssl: true, ssl_check_hostname: true }, version: "5.0.8" }, { verification: "on" });
  check(
    "before 6, the fix leaves what is told",
    R,
    { kw: { host: "h", ssl_check_hostname: true }, version: "5.0.8" },
    { tlsFix: "keyword ssl" },
  );
  derives("redis.Redis", "redis-py", GROUPS);
});

const urls = model("redis-py", "python", ({ check }) => {
  const F = [
    "redis.from_url",
    "redis.utils.from_url",
    "redis.Redis.from_url",
    "redis.Redis().from_url",
    "redis.StrictRedis.from_url",
    "redis.StrictRedis().from_url",
    "redis.client.Redis.from_url",
    "redis.client.StrictRedis.from_url",
    "redis.asyncio.from_url",
    "redis.asyncio.utils.from_url",
    "redis.asyncio.Redis.from_url",
    "redis.asyncio.StrictRedis.from_url",
    "redis.asyncio.client.Redis.from_url",
  ];
  const P = [
    "redis.ConnectionPool.from_url",
    "redis.BlockingConnectionPool.from_url",
    "redis.connection.ConnectionPool.from_url",
    "redis.connection.BlockingConnectionPool.from_url",
    "redis.asyncio.ConnectionPool.from_url",
    "redis.asyncio.BlockingConnectionPool.from_url",
    "redis.asyncio.connection.ConnectionPool.from_url",
    "redis.asyncio.connection.BlockingConnectionPool.from_url",
  ];
  check("clients", F, { pos: ["redis://u:p@h"], version: "7.0.0" }, { username: "u", password: "p", commands: "redis-py", leaks: "true" });
  check("pools", P, { kw: { url: "redis://u:p@h" }, version: "7.0.0" }, { username: "u", password: "p", gives: "pool", leaks: "true" });
  check("host beside", F, { pos: ["redis://"], kw: { host: "h", username: "u" } }, { host: "h", username: "u" });
  check("user in the query", F, { pos: ["redis://h?username=u"] }, { username: "u" });
  check("providers", F, { pos: ["redis://h"], kw: { credential_provider: token } }, { otherAuth: "input" });
  check("providers of the program's own", F, { pos: ["redis://h"], kw: { credential_provider: own } }, { password: "p" });
  check("connect functions", F, { pos: ["redis://h"], kw: { redis_connect_func: token } }, { otherAuth: "input" });
  check("providers in the query", F, { pos: ["redis://h?credential_provider=x.Y"] }, { otherAuth: "x.Y" });
  check("other schemes throw", F, { pos: ["amqp://h"] }, { transport: "throws" });
  check("unchecked in the query", F, { pos: ["rediss://h?ssl_cert_reqs=none"] }, { at: "$u:url.query.ssl_cert_reqs" });
  check("unchecked beside", F, { pos: ["rediss://h"], kw: { ssl_cert_reqs: "none" } }, { at: "ssl_cert_reqs=" });
  check(
    "host name in the query",
    F,
    { pos: ["rediss://h?ssl_check_hostname=no"] },
    { at: "$u:url.query.ssl_check_hostname", verificationFix: "query $u ssl_check_hostname" },
  );
  check(
    "host name beside",
    F,
    { pos: ["rediss://h"], kw: { ssl_check_hostname: false } },
    { verification: "no-hostname", at: "ssl_check_hostname=", verificationFix: "replace ssl_check_hostname=" },
  );
  check(
    "options of TLS with its class",
    F,
    { pos: ["redis://h"], kw: { connection_class: SSL, ssl_cert_reqs: "none" } },
    { transport: "tls", verification: "off" },
  );
  check(
    "plain classes of plain URLs",
    F,
    { pos: ["redis://h"], kw: { connection_class: external("redis.Connection") } },
    { transport: "plain", at: "" },
  );
  check("options of TLS beside rediss://", F, { pos: ["rediss://h"], kw: { ssl_cert_reqs: "required" } }, { transport: "tls" });
  check("other schemes without a host throw", F, { pos: ["amqp://"] }, { transport: "throws" });
  check("before 6, valkey://", F, { pos: ["valkey://h"], version: "5.0.8" }, { tlsFix: "scheme $u valkeys" });
  check("no host in rediss://", F, { pos: ["rediss://"] }, { transport: "tls" });
  check("before 6, told to check", F, { pos: ["rediss://h"], kw: { ssl_check_hostname: true }, version: "5.0.8" }, { verification: "on" });
  check(
    "before 6, told to check in the query",
    F,
    { pos: ["rediss://h?ssl_check_hostname=true"], version: "5.0.8" },
    { verification: "on" },
  );
  check(
    "before 6, the fix leaves what is told",
    F,
    { pos: ["redis://h"], kw: { ssl_check_hostname: true }, version: "5.0.8" },
    { tlsFix: "scheme $u rediss" },
  );
  check(
    "both unchecked",
    F,
    { pos: ["rediss://h?ssl_check_hostname=no"], kw: { ssl_cert_reqs: "none" } },
    { verificationFix: "replace ssl_cert_reqs=" },
  );
  check("before 6 the host name is not checked", F, { pos: ["rediss://h"], version: "5.0.8" }, { verification: "no-hostname" });
  check(
    "before 6 the fix checks it",
    F,
    { pos: ["redis://h"], version: "5.0.8" },
    { tlsFix: "scheme $u rediss; keyword ssl_check_hostname" },
  );
});

const pools = model("redis-py", "python", ({ check }) => {
  const sync = ["redis.ConnectionPool", "redis.connection.ConnectionPool"];
  const blocking = ["redis.BlockingConnectionPool", "redis.connection.BlockingConnectionPool"];
  const asyncio = ["redis.asyncio.ConnectionPool", "redis.asyncio.connection.ConnectionPool"];
  const asyncBlocking = ["redis.asyncio.BlockingConnectionPool", "redis.asyncio.connection.BlockingConnectionPool"];
  const all = [...sync, ...blocking, ...asyncio, ...asyncBlocking];
  check(
    "options",
    all,
    { kw: { host: "h", username: "u" }, version: "7.0.0" },
    { host: "h", username: "u", transport: "plain", gives: "pool", leaks: "true" },
  );
  check("fix", all, { kw: { host: "h" } }, { tlsFix: "keyword connection_class" });
  check("class first", [...sync, ...asyncio], { pos: [SSL], kw: { host: "h" } }, { transport: "tls" });
  check("class third", [...blocking, ...asyncBlocking], { pos: [50, 20, SSL], kw: { host: "h" } }, { transport: "tls" });
  check("class by keyword", all, { kw: { host: "h", connection_class: SSL } }, { transport: "tls" });
  check("fakes", all, { kw: { host: "h", connection_class: external("fakeredis.FakeConnection") } }, { transport: "none" });
  check("nothing", all, {}, { transport: "localhost", verification: "n/a" });
  check("providers", all, { kw: { host: "h", credential_provider: token } }, { otherAuth: "input" });
  check("providers of the program's own", all, { kw: { host: "h", credential_provider: own } }, { password: "p" });
  check("connect functions", all, { kw: { host: "h", redis_connect_func: token } }, { otherAuth: "input" });
  check("unchecked", all, { kw: { host: "h", connection_class: SSL, ssl_cert_reqs: "none" } }, { at: "ssl_cert_reqs=" });
  check(
    "host name",
    all,
    { kw: { host: "h", connection_class: SSL, ssl_check_hostname: false } },
    { verification: "no-hostname", at: "ssl_check_hostname=" },
  );
  check(
    "sockets by class",
    all,
    { kw: { host: "h", connection_class: external("redis.UnixDomainSocketConnection") } },
    { transport: "socket" },
  );
  check("sockets by path", all, { kw: { host: "h", path: "/s" } }, { transport: "socket" });
  check(
    "before 6, told to check",
    all,
    { kw: { host: "h", connection_class: SSL, ssl_check_hostname: true }, version: "5.0.8" },
    { verification: "on" },
  );
  check("before 6", all, { kw: { host: "h", connection_class: SSL }, version: "5.0.8" }, { verification: "no-hostname" });
  check(
    "from_pool",
    ["redis.Redis.from_pool", "redis.asyncio.Redis.from_pool", "redis.asyncio.client.Redis.from_pool"],
    { pos: [external("redis.ConnectionPool()")], version: "7.0.0" },
    { transport: "of:0|connection_pool=", commands: "redis-py", leaks: "true" },
  );
});

const clusters = model("redis-py", "python", ({ check, derives }) => {
  const sync = ["redis.RedisCluster", "redis.cluster.RedisCluster"];
  const asyncio = ["redis.asyncio.RedisCluster", "redis.asyncio.cluster.RedisCluster"];
  const C = [...sync, ...asyncio];
  check(
    "host",
    C,
    { pos: ["h"], kw: { username: "u", password: "p" } },
    { transport: "plain", host: "h", username: "u", password: "p", verification: "n/a", commands: "redis-py" },
  );
  check("url=", C, { kw: { url: "redis://u:p@h?password=q" } }, { transport: "plain", host: "h", username: "u", password: "p,q" });
  check(
    "url= with TLS",
    C,
    { kw: { url: "rediss://h?ssl_cert_reqs=none" } },
    { transport: "tls", verification: "off", at: "$u:url.query.ssl_cert_reqs" },
  );
  check("providers", C, { kw: { host: "h", credential_provider: token } }, { otherAuth: "input" });
  check("providers of the program's own", C, { kw: { host: "h", credential_provider: own } }, { password: "p" });
  check("nothing", C, {}, { transport: "localhost" });
  check("nodes by keyword", C, { kw: { startup_nodes: list([node([], { host: "n" })]) } }, { host: "n", transport: "plain" });
  check("nodes of dicts", C, { kw: { startup_nodes: list([{ host: "n" }]) } }, { host: "n" });
  check("nodes third", C, { pos: [null, 6379, list([node(["n"])])] }, { host: "n", transport: "plain" });
  check("nodes third, by keyword", C, { pos: [null, 6379, list([node([], { host: "n" })])] }, { host: "n" });
  check("unchecked", C, { kw: { host: "h", ssl: true, ssl_cert_reqs: NONE } }, { verification: "off", at: "ssl_cert_reqs=" });
  check(
    "host name",
    C,
    { kw: { host: "h", ssl: true, ssl_check_hostname: false } },
    { verification: "no-hostname", at: "ssl_check_hostname=" },
  );
  const told = (ssl_check_hostname: boolean) => ({ host: "h", ssl: true, ssl_check_hostname });
  check("before 6, told to check", asyncio, { kw: told(true), version: "5.0.8" }, { verification: "on", host: "h" });
  check("nodes", C, { kw: { startup_nodes: list([node(["n"])]) } }, { host: "n", transport: "plain" });
  check("before 6, fix", asyncio, { kw: { host: "h" }, version: "5.0.8" }, { tlsFix: "keyword ssl; keyword ssl_check_hostname" });
  check(
    "before 6.4 the sync cluster does not hear of host names",
    sync,
    { kw: told(true), version: "5.0.8" },
    { verification: "no-hostname", at: "" },
  );
  check("before 6.4 it cannot leave them unchecked", sync, { kw: told(false), version: "6.2.0" }, { verification: "on" });
  check(
    "from 6.4 on it can",
    sync,
    { kw: told(false), version: "6.4.0" },
    { verification: "no-hostname", at: "ssl_check_hostname=", verificationFix: "replace ssl_check_hostname=" },
  );
  check("fix of TLS", sync, { kw: { host: "h" }, version: "5.0.8" }, { tlsFix: "keyword ssl" });
  check("fix of certificates", sync, { kw: { host: "h", ssl: true, ssl_cert_reqs: NONE } }, { verificationFix: "replace ssl_cert_reqs=" });
  check("before 6", C, { kw: { host: "h", ssl: true }, version: "5.0.8" }, { verification: "no-hostname" });
  check("checked", C, { kw: { host: "h", ssl: true }, version: "6.4.0" }, { verification: "on" });
  const F = C.map((c) => `${c}.from_url`);
  check(
    "from_url",
    F,
    { pos: ["redis://u:p@h?password=q"] },
    { transport: "plain", host: "h", username: "u", password: "p,q", commands: "redis-py" },
  );
  check(
    "from_url, beside",
    F,
    { kw: { url: "redis://", host: "h", username: "u", password: "p" } },
    { transport: "localhost", host: "h", username: "u", password: "p" },
  );
  check("from_url, provider", F, { pos: ["redis://h"], kw: { credential_provider: token } }, { otherAuth: "input" });
  check("from_url, other schemes without a host", F, { pos: ["amqp://"] }, { transport: "throws" });
  check("from_url, other schemes", F, { pos: ["amqp://h"] }, { transport: "throws" });
  derives("redis.RedisCluster", "redis-py", [...GROUPS, "get_redis_connection", "get_node"]);
});

const sentinels = model("redis-py", "python", ({ check, derives }) => {
  const S = ["redis.sentinel.Sentinel", "redis.Sentinel", "redis.asyncio.Sentinel", "redis.asyncio.sentinel.Sentinel"];
  const nodes = list([list(["s", 26379])]);
  check(
    "by keyword",
    S,
    { kw: { sentinels: nodes, username: "u", password: "p" } },
    { "sentinel.host": "s", gives: "sentinel", "data.transport": "none", username: "u", password: "p" },
  );
  const kwargs = (more: Readonly<Record<string, Plain>>) => object({ ssl: true, ...more });
  check(
    "options third",
    S,
    { pos: [nodes, 0, kwargs({ username: "u", password: "p" })] },
    { "sentinel.transport": "tls", "sentinel.username": "u", "sentinel.password": "p", "sentinel.verification": "on" },
  );
  check(
    "provider",
    S,
    { pos: [nodes], kw: { sentinel_kwargs: kwargs({ credential_provider: token }) } },
    { "sentinel.otherAuth": "input" },
  );
  check(
    "no options",
    S,
    { pos: [nodes] },
    {
      "sentinel.transport": "plain",
      "sentinel.verification": "n/a",
      "sentinel.authFix": "keyword sentinel_kwargs",
      "sentinel.tlsFix": "keyword ssl; keyword sentinel_kwargs",
    },
  );
  check(
    "some options",
    S,
    { pos: [nodes], kw: { sentinel_kwargs: object({ socket_timeout: 1 }) } },
    { "sentinel.authFix": "member $k password" },
  );
  check(
    "unchecked",
    S,
    { pos: [nodes], kw: { sentinel_kwargs: kwargs({ ssl_cert_reqs: null }) } },
    { "sentinel.at": "$k.ssl_cert_reqs", "sentinel.verificationFix": "replace $k.ssl_cert_reqs" },
  );
  check(
    "host name",
    S,
    { pos: [nodes], kw: { sentinel_kwargs: kwargs({ ssl_check_hostname: false }) } },
    {
      "sentinel.verification": "no-hostname",
      "sentinel.at": "$k.ssl_check_hostname",
      "sentinel.verificationFix": "replace $k.ssl_check_hostname",
    },
  );
  const M = S.flatMap((s) => [`${s}().master_for`, `${s}().slave_for`]);
  check(
    "master_for: what Sentinel has",
    M,
    { pos: ["m"], receiver: { kw: { sentinels: nodes, username: "u", credential_provider: token } } },
    { host: "s", username: "u", otherAuth: "input", commands: "redis-py", tlsFix: "keyword ssl", verification: "n/a" },
  );
  check("master_for: a provider of the program's own", M, { kw: { credential_provider: own } }, { password: "p" });
  check(
    "master_for: its own",
    M,
    { pos: ["m"], kw: { username: "u", credential_provider: token, ssl: true }, receiver: { pos: [nodes] } },
    { username: "u", otherAuth: "input", transport: "tls", verification: "on" },
  );
  check(
    "master_for: unchecked by Sentinel",
    M,
    { pos: ["m"], receiver: { pos: [nodes], kw: { ssl: true, ssl_cert_reqs: NONE } } },
    { verification: "off", at: "ssl_cert_reqs=|^ssl_cert_reqs=" },
  );
  check(
    "master_for: unchecked itself",
    M,
    { pos: ["m"], kw: { ssl: true, ssl_cert_reqs: NONE }, receiver: { pos: [nodes] } },
    { verification: "off" },
  );
  check(
    "master_for: host name by Sentinel",
    M,
    { pos: ["m"], receiver: { pos: [nodes], kw: { ssl: true, ssl_check_hostname: false } } },
    { verification: "no-hostname", at: "ssl_check_hostname=|^ssl_check_hostname=" },
  );
  check(
    "master_for: host name itself",
    M,
    { pos: ["m"], kw: { ssl: true, ssl_check_hostname: false }, receiver: { pos: [nodes] } },
    { verification: "no-hostname" },
  );
  derives("redis.sentinel.Sentinel().master_for", "redis-py", GROUPS);
});

const others = model("redis-py", "python", ({ check, client }) => {
  const P = [
    "redis.UsernamePasswordCredentialProvider",
    "redis.credentials.UsernamePasswordCredentialProvider",
    "redis.asyncio.UsernamePasswordCredentialProvider",
    "valkey.UsernamePasswordCredentialProvider",
    "valkey.credentials.UsernamePasswordCredentialProvider",
    "coredis.UserPassCredentialProvider",
  ];
  check("credentials", P, { kw: { username: "u", password: "p" } }, { username: "u", password: "p", transport: "none", gives: "provider" });
  const D = ["redis.multidb.config.DatabaseConfig", "redis.asyncio.multidb.config.DatabaseConfig"];
  const of = (client_kwargs: Readonly<Record<string, Plain>>) => ({ kw: { client_kwargs: object(client_kwargs) } });
  check("several databases: options", D, of({ host: "h", username: "u", password: "p" }), {
    transport: "plain",
    host: "h",
    username: "u",
    password: "p",
    tlsFix: "member $k ssl",
    gives: "node",
  });
  check("several databases: TLS", D, of({ host: "h", ssl: true }), { transport: "tls" });
  check("several databases: provider", D, of({ host: "h", credential_provider: token }), { otherAuth: "input" });
  check("several databases: nothing", D, of({}), { transport: "localhost" });
  check(
    "several databases: URL",
    D,
    { kw: { from_url: "redis://u:p@h?password=q" } },
    { transport: "plain", host: "h", username: "u", password: "p,q", tlsFix: "scheme $u rediss" },
  );
  check("several databases: rediss", D, { kw: { from_url: "rediss://h" } }, { transport: "tls" });
  check("several databases: pool", D, { kw: { from_pool: external("redis.ConnectionPool()") } }, { transport: "of:from_pool=" });
  client(
    [
      "redis.client.Pipeline()",
      "redis.asyncio.client.Pipeline()",
      "redis.Redis()",
      "redis.StrictRedis()",
      "redis.client.Redis()",
      "redis.client.StrictRedis()",
      "redis.RedisCluster()",
      "redis.cluster.RedisCluster()",
      "redis.asyncio.Redis()",
      "redis.asyncio.StrictRedis()",
      "redis.asyncio.client.Redis()",
      "redis.asyncio.RedisCluster()",
      "redis.asyncio.cluster.RedisCluster()",
    ],
    "redis-py",
  );
});

const redisOm = model("redis-om", "python", ({ check, derives }) => {
  const G = ["redis_om.get_redis_connection", "aredis_om.get_redis_connection", "redis_om.connections.get_redis_connection"];
  check(
    "URL",
    G,
    { kw: { url: "redis://u:p@h?password=q" } },
    { host: "h", username: "u", password: "p,q", commands: "redis-py", transport: "plain" },
  );
  check("user in the query", G, { kw: { url: "redis://h?username=u" } }, { username: "u" });
  check("options", G, { kw: { host: "h", username: "u" } }, { host: "h", username: "u" });
  check("ssl", G, { kw: { host: "h", ssl: true } }, { transport: "tls" });
  check("ssl beside a URL throws", G, { kw: { url: "redis://h", ssl: true } }, { transport: "throws" });
  check("nothing", G, {}, { transport: "localhost" });
  check("providers", G, { kw: { host: "h", credential_provider: token } }, { otherAuth: "input" });
  check("providers of the program's own", G, { kw: { host: "h", credential_provider: own } }, { password: "p" });
  check("connect functions", G, { kw: { host: "h", redis_connect_func: token } }, { otherAuth: "input" });
  derives("redis_om.get_redis_connection", "redis-py", GROUPS);
});

const walrus = model("walrus", "python", ({ check, derives }) => {
  const W = ["walrus.Database", "walrus.Walrus", "walrus.database.Database"];
  check(
    "options",
    W,
    { pos: ["h", 6379, 0, "p"], version: "7.0.0" },
    { transport: "plain", host: "h", password: "p", commands: "redis-py", leaks: "true", gives: "client" },
  );
  const F = ["walrus.Database.from_url", "walrus.Walrus.from_url"];
  check(
    "URL",
    F,
    { pos: ["redis://:p@h"], version: "7.0.0" },
    { transport: "plain", host: "h", password: "p", commands: "redis-py", leaks: "true", gives: "client" },
  );
  check("URL by keyword", F, { kw: { url: "rediss://h" } }, { transport: "tls" });
  derives("walrus.Database", "redis-py", GROUPS);
});

export const models: readonly Model[] = [constructors, urls, pools, clusters, sentinels, others, redisOm, walrus];
