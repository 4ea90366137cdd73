/** The measured traps of Python's clients: what turns TLS on and what only looks so, where passwords stand, what goes where. */
import assert from "node:assert/strict";
import type { Atom } from "../../server/src/flow/values.ts";
import { type Given, type Said, saidOfCall, saidOfSettings } from "../harness/row-outcomes.ts";
import { call, external, input, list, object, type Plain, parameter, text, unknown } from "../harness/values.ts";

const NONE = external("ssl.CERT_NONE");

function check(title: string, path: string, given: Given, wanted: Said): void {
  it(title, () => {
    const said = saidOfCall("python", path, given);
    for (const [slot, text] of Object.entries(wanted))
      assert.equal(said[slot.includes(".") || slot === "fake" ? slot : `data.${slot}`], text, slot);
  });
}
function settings(title: string, values: Readonly<Record<string, Plain>>, wanted: Said): void {
  it(title, () => {
    const said = saidOfSettings(values);
    for (const [slot, text] of Object.entries(wanted)) assert.equal(said[slot], text, `${slot} of ${JSON.stringify(said)}`);
  });
}

describe("redis-py", () => {
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
  check("walrus", "walrus.Database", { kw: { host: "h", ssl: true } }, { transport: "tls" });
});

describe("redis-py from_url", () => {
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
  check("redis-om", "redis_om.get_redis_connection", { kw: { url: "redis://h" } }, { transport: "plain" });
  check("redis-om options", "redis_om.get_redis_connection", { kw: { host: "h", password: "p" } }, { transport: "plain", password: "p" });
});

describe("redis-py pools, clusters, Sentinels", () => {
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
    { "sentinel.transport": "plain", "sentinel.tlsFix": "keyword ssl; member sentinel_kwargs= ssl" },
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

describe("forks, fakes and small clients in Python", () => {
  check("valkey", "valkey.Valkey", { kw: { host: "h", ssl: true } }, { transport: "tls", verification: "no-hostname" });
  check(
    "valkeys://",
    "valkey.from_url",
    { pos: ["valkeys://h"], kw: { ssl_check_hostname: true } },
    { transport: "tls", verification: "on" },
  );
  check(
    "valkey://",
    "valkey.from_url",
    { pos: ["valkey://h"] },
    { transport: "plain", tlsFix: "scheme $u valkeys; keyword ssl_check_hostname" },
  );
  check("aioredis 2", "aioredis.Redis", { kw: { host: "h", password: "p" } }, { transport: "plain", password: "p" });
  check("aioredis 2 from_url", "aioredis.from_url", { pos: ["redis://:p@h"] }, { transport: "plain", password: "p" });
  check("aioredis 1 URL", "aioredis.create_redis_pool", { pos: ["redis://:p@h"] }, { transport: "plain", password: "p", host: "h" });
  check(
    "aioredis 1 pair",
    "aioredis.create_redis",
    { pos: [list(["h", 6379])], kw: { password: "p" } },
    { transport: "plain", password: "p", host: "h" },
  );
  check(
    "aioredis 1 context",
    "aioredis.create_pool",
    { pos: [list(["h", 6379])], kw: { ssl: external("ssl.SSLContext()") } },
    { transport: "tls" },
  );
  check("aioredis 1 socket", "aioredis.create_redis", { pos: ["/tmp/s"] }, { transport: "socket" });
  check(
    "coredis None is optional",
    "coredis.Redis",
    { pos: ["h"], kw: { ssl: true, ssl_cert_reqs: null, ssl_check_hostname: true } },
    { transport: "tls", verification: "on" },
  );
  check("coredis none", "coredis.Redis", { pos: ["h"], kw: { ssl: true, ssl_cert_reqs: "none" } }, { verification: "off" });
  check("cachelib has the password third", "cachelib.RedisCache", { pos: ["h", 6379, "pw", 0] }, { password: "pw", transport: "plain" });
  check("aiocache", "aiocache.RedisCache", { pos: ["h", 6379, 0, "pw"] }, { password: "pw", host: "h" });
  check(
    "arq",
    "arq.connections.RedisSettings",
    { pos: ["h", 6379, null, 0, null, "pw", true] },
    { password: "pw", transport: "tls", verification: "no-hostname" },
  );
  check("arq DSN", "arq.connections.RedisSettings.from_dsn", { pos: ["redis://:p@h"] }, { transport: "plain", password: "p" });
  check(
    "limiter",
    "flask_limiter.Limiter",
    { pos: [unknown()], kw: { storage_uri: "redis://:p@h" } },
    { transport: "plain", password: "p" },
  );
  check(
    "langchain's insecure scheme",
    "langchain_community.utilities.redis.get_client",
    { kw: { redis_url: "rediss+sentinel://h/m" } },
    { verification: "off" },
  );
  check("socketio", "socketio.RedisManager", { pos: ["redis://h"] }, { transport: "plain" });
  for (const path of ["fakeredis.FakeRedis", "fakeredis.FakeAsyncRedis", "fakeredis.aioredis.FakeRedis"])
    check(path, path, { kw: { host: "h" } }, { fake: "true" } as Said);
});

describe("Celery and kombu", () => {
  const C = "celery.Celery";
  check(
    "constructor",
    C,
    { pos: ["app"], kw: { broker: "redis://:p@h", backend: "redis://b" } },
    {
      "broker.transport": "plain",
      "broker.password": "p",
      "backend.transport": "plain",
      "broker.tlsFix": "scheme $u rediss; query $u ssl_cert_reqs",
    },
  );
  check(
    "rediss broker is not verified",
    C,
    { kw: { broker: "rediss://h" } },
    { "broker.transport": "tls", "broker.verification": "off", "broker.verificationFix": "query $u ssl_cert_reqs" },
  );
  check("rediss backend without ssl_cert_reqs throws", C, { kw: { backend: "rediss://h" } }, { "backend.transport": "throws" });
  check(
    "rediss backend",
    C,
    { kw: { backend: "rediss://h?ssl_cert_reqs=required" } },
    { "backend.transport": "tls", "backend.verification": "on" },
  );
  check("rediss backend none", C, { kw: { backend: "rediss://h?ssl_cert_reqs=CERT_NONE" } }, { "backend.verification": "off" });
  check(
    "amqp broker",
    C,
    { kw: { broker: "amqp://guest:guest@h", broker_use_ssl: true } },
    { "broker.password": "", "broker.transport": "none", "broker.verification": "n/a" },
  );
  settings(
    "broker_use_ssl=True is plain, even with rediss",
    { broker_url: "rediss://h", broker_use_ssl: true },
    { "Celery:broker.transport": "plain", "Celery:broker.at": "$s", "Celery:broker.tlsFix": "replace $s" },
  );
  settings(
    "a dict turns TLS on",
    { CELERY_BROKER_URL: "redis://h", CELERY_BROKER_USE_SSL: { ssl_ca_certs: "x" } },
    { "Celery:broker.transport": "tls", "Celery:broker.verification": "on" },
  );
  settings(
    "a dict without checks",
    { BROKER_URL: "rediss://h", BROKER_USE_SSL: { ssl_cert_reqs: NONE } },
    { "Celery:broker.verification": "off", "Celery:broker.verificationFix": "replace $s.ssl_cert_reqs" },
  );
  settings("a dict alone", { CELERY_BROKER_USE_SSL: { ssl_cert_reqs: NONE } }, { "Celery:broker.verification": "off" });
  settings(
    "ssl_ in the URL",
    { broker_url: "redis://h?ssl_cert_reqs=required" },
    { "Celery:broker.transport": "tls", "Celery:broker.verification": "on" },
  );
  settings(
    "several brokers",
    { broker_url: "redis://a;redis://:p@b" },
    { "Celery:broker.transport": "plain", "Celery:broker.host": "a,b", "Celery:broker.password": "p" },
  );
  settings(
    "backend redis:// with TLS options throws",
    { result_backend: "redis://h", redis_backend_use_ssl: { ssl_cert_reqs: "required" } },
    { "Celery:backend.transport": "throws" },
  );
  settings(
    "backend without checks",
    { CELERY_RESULT_BACKEND: "rediss://h", CELERY_REDIS_BACKEND_USE_SSL: { ssl_cert_reqs: NONE } },
    { "Celery:backend.verification": "off" },
  );
  settings("redis_password", { result_backend: "redis://h", redis_password: "p" }, { "Celery:backend.password": "p" });
  check("kombu ssl=True is plain", "kombu.Connection", { pos: ["redis://h"], kw: { ssl: true } }, { "broker.transport": "plain" });
  check("kombu", "kombu.Connection", { pos: ["redis://:p@h"] }, { "broker.transport": "plain", "broker.password": "p" });
});

describe("Django and other settings", () => {
  const core = "django.core.cache.backends.redis.RedisCache";
  const plugin = "django_redis.cache.RedisCache";
  const caches = (value: Plain): Record<string, Plain> => ({ CACHES: { default: value } });
  settings("core", caches({ BACKEND: core, LOCATION: "redis://h" }), {
    "Django:data.transport": "plain",
    "Django:data.tlsFix": "scheme $u:url:scheme(redis) rediss",
    "Django:data.authFix": "member . OPTIONS.password",
  });
  settings("core lower-case password", caches({ BACKEND: core, LOCATION: "rediss://h", OPTIONS: { password: "p" } }), {
    "Django:data.password": "p",
    "Django:data.transport": "tls",
  });
  settings("core replicas", caches({ BACKEND: core, LOCATION: ["rediss://a", "redis://:p@b"] }), {
    "Django:data.host": "b",
    "Django:data.transport": "plain",
    "Django:data.password": "p",
  });
  settings("core list in a string", caches({ BACKEND: core, LOCATION: "redis://a,redis://b" }), { "Django:data.host": "a,b" });
  settings("core without checks", caches({ BACKEND: core, LOCATION: "rediss://h", OPTIONS: { ssl_cert_reqs: null } }), {
    "Django:data.verification": "off",
  });
  settings("django-redis", caches({ BACKEND: plugin, LOCATION: "redis://h", OPTIONS: { PASSWORD: "p" } }), {
    "django-redis:data.transport": "plain",
    "django-redis:data.password": "p",
  });
  settings(
    "django-redis pool options",
    caches({ BACKEND: plugin, LOCATION: "rediss://h", OPTIONS: { CONNECTION_POOL_KWARGS: { ssl_cert_reqs: null, password: "q" } } }),
    { "django-redis:data.verification": "off", "django-redis:data.password": "q" },
  );
  settings("django-redis lower-case password is not read", caches({ BACKEND: plugin, LOCATION: "redis://h", OPTIONS: { password: "p" } }), {
    "django-redis:data.password": "",
  });
  settings("unix", caches({ BACKEND: plugin, LOCATION: "unix:///s" }), { "django-redis:data.transport": "socket" });
  it("other backends are silent", () =>
    assert.deepEqual(saidOfSettings(caches({ BACKEND: "django.core.cache.backends.locmem.LocMemCache", LOCATION: "x" })), {}));
  const layers = (hosts: Plain): Record<string, Plain> => ({
    CHANNEL_LAYERS: { default: { BACKEND: "channels_redis.core.RedisChannelLayer", CONFIG: { hosts } } },
  });
  settings("channels pair", layers(list([list(["h", 6379])])), {
    "channels_redis:data.transport": "plain",
    "channels_redis:data.host": "h",
  });
  settings("channels URL", layers(["redis://:p@h"]), { "channels_redis:data.transport": "plain", "channels_redis:data.password": "p" });
  settings("channels dict", layers([{ host: "h", password: "p" }]), {
    "channels_redis:data.transport": "plain",
    "channels_redis:data.password": "p",
  });
  settings("channels dict with ssl throws", layers([{ host: "h", ssl: true }]), { "channels_redis:data.transport": "throws" });
  settings("channels address", layers([{ address: "rediss://h", ssl_cert_reqs: null }]), {
    "channels_redis:data.transport": "tls",
    "channels_redis:data.verification": "off",
  });
  settings(
    "django-rq host",
    { RQ_QUEUES: { q: { HOST: "h", PASSWORD: "p" } } },
    { "django-rq:data.transport": "plain", "django-rq:data.password": "p", "django-rq:data.tlsFix": "member . SSL" },
  );
  settings(
    "django-rq URL with SSL throws",
    { RQ_QUEUES: { q: { URL: "redis://h", SSL: true } } },
    { "django-rq:data.transport": "throws" },
  );
  settings(
    "django-rq without checks",
    { RQ_QUEUES: { q: { HOST: "h", SSL: true, SSL_CERT_REQS: null } } },
    { "django-rq:data.transport": "tls", "django-rq:data.verification": "off" },
  );
  settings("Flask-Redis", { REDIS_URL: "redis://:p@h" }, { "Flask-Redis:data.transport": "plain", "Flask-Redis:data.password": "p" });
  settings(
    "Flask-Caching host",
    { CACHE_REDIS_HOST: "h", CACHE_REDIS_PASSWORD: "p" },
    { "Flask-Caching:data.transport": "plain", "Flask-Caching:data.password": "p" },
  );
  settings("Flask-Caching options", { CACHE_REDIS_HOST: "h", CACHE_OPTIONS: { ssl: true } }, { "Flask-Caching:data.transport": "tls" });
  settings("Flask-Limiter", { RATELIMIT_STORAGE_URI: "redis://h" }, { "Flask-Limiter:data.transport": "plain" });
});
