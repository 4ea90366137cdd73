/** Flask's extensions, and what else takes its settings. */
import { external, list, unknown } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const on = ["flask.Flask().config", "flask.current_app.config", "quart.Quart().config"];
const NONE = external("ssl.CERT_NONE");
const client = external("redis.Redis()");

const flaskRedis = model("Flask-Redis", "python", ({ settings, client: isClient }) => {
  settings(
    "URL",
    { REDIS_URL: "redis://u:p@h" },
    { transport: "plain", host: "h", username: "u", password: "p", tlsFix: "scheme $u:url:scheme(redis) rediss" },
    on,
  );
  settings("module", { REDIS_URL: "redis://:p@h" }, { transport: "plain", password: "p" });
  settings("other names", { REDIS_URI: "redis://h" }, { transport: "plain" }, on);
  settings(
    "DSN",
    { REDIS_DSN: "rediss://h?ssl_cert_reqs=none&password=p&username=u" },
    { transport: "tls", verification: "off", password: "p", username: "u", verificationFix: "query $u ssl_cert_reqs" },
    on,
  );
  settings("checked", { REDIS_URL: "rediss://h" }, { verification: "on" });
  settings("unix", { REDIS_URL: "unix:///s" }, { transport: "socket", verification: "n/a" });
  settings("no host", { REDIS_URL: "redis://" }, { transport: "localhost" });
  settings("valkey", { REDIS_URL: "valkey://h" }, { transport: "plain", host: "h", tlsFix: "scheme $u:url:scheme(valkey) valkeys" });
  isClient(
    [
      "flask_redis.FlaskRedis()",
      "flask_redis.FlaskRedis.from_custom_provider()",
      "flask_and_redis.Redis()",
      "flask_redis_sentinel.SentinelExtension()",
    ],
    "redis-py",
  );
});

const flaskCaching = model("Flask-Caching", "python", ({ check, settings }) => {
  settings(
    "host",
    { CACHE_REDIS_HOST: "h", CACHE_REDIS_PASSWORD: "p" },
    { transport: "plain", host: "h", password: "p", verification: "n/a" },
    on,
  );
  settings("options", { CACHE_REDIS_HOST: "h", CACHE_OPTIONS: { ssl: true } }, { transport: "tls", verification: "on" }, on);
  settings(
    "unchecked",
    { CACHE_REDIS_HOST: "h", CACHE_OPTIONS: { ssl: true, ssl_cert_reqs: NONE } },
    { verification: "off", at: "$c.CACHE_OPTIONS.ssl_cert_reqs", verificationFix: "replace $c.CACHE_OPTIONS.ssl_cert_reqs" },
  );
  settings("a client stands for the host", { CACHE_REDIS_HOST: client }, { transport: "of:$c.CACHE_REDIS_HOST|plain" });
  settings("URL", { CACHE_REDIS_URL: "redis://:p@h" }, { transport: "plain", password: "p" }, on);
  settings("the URL wins", { CACHE_REDIS_HOST: "x", CACHE_REDIS_URL: "rediss://h" }, { transport: "tls", host: "h" });
  settings(
    "Sentinels",
    { CACHE_REDIS_SENTINELS: list([list(["s", 26379])]), CACHE_REDIS_SENTINEL_PASSWORD: "q", CACHE_REDIS_PASSWORD: "p" },
    { "sentinel.transport": "plain", "sentinel.host": "s", "sentinel.password": "q,p" },
    on,
  );
  settings(
    "Sentinels with options",
    { CACHE_REDIS_SENTINELS: list([list(["s", 1])]), CACHE_OPTIONS: { ssl: true } },
    { "sentinel.transport": "none" },
  );
  const C = ["flask_caching.Cache", "flask_caching.Cache().init_app"];
  check(
    "config=",
    C,
    { kw: { config: { CACHE_TYPE: "redis", CACHE_REDIS_HOST: "h", CACHE_REDIS_PASSWORD: "p" } } },
    { transport: "plain", host: "h", password: "p" },
  );
  check("second argument", C, { pos: [external("flask.Flask()"), { CACHE_REDIS_HOST: "h" }] }, { transport: "plain", host: "h" });
  check(
    "config= with a URL",
    C,
    { kw: { config: { CACHE_REDIS_URL: "redis://:p@h", CACHE_REDIS_HOST: "x" } } },
    { transport: "plain", host: "h", password: "p" },
  );
  check(
    "a URL in the second argument",
    C,
    { pos: [external("flask.Flask()"), { CACHE_REDIS_URL: "rediss://h" }] },
    { transport: "tls", host: "h" },
  );
  check("nothing", C, {}, { transport: "localhost" });
});

const flaskSession = model("Flask-Session", "python", ({ settings }) => {
  settings("client", { SESSION_REDIS: client }, { transport: "of:.SESSION_REDIS" }, on);
  settings("without a client it is localhost", { SESSION_TYPE: "redis" }, { transport: "localhost" }, on);
  settings("with one it is that", { SESSION_TYPE: "redis", SESSION_REDIS: client }, { transport: "of:.SESSION_REDIS" });
  settings("another type", { SESSION_TYPE: "filesystem" }, {});
});

const flaskLimiter = model("Flask-Limiter", "python", ({ check, settings }) => {
  const L = "flask_limiter.Limiter";
  const uri = (storage_uri: string, storage_options: Record<string, boolean | string | null> = {}) => ({
    kw: { storage_uri, storage_options },
  });
  check(
    "URI",
    L,
    { kw: { storage_uri: "redis://u:p@h" } },
    { transport: "plain", host: "h", username: "u", password: "p", verification: "n/a", tlsFix: "scheme $u rediss" },
  );
  check("options", L, uri("redis://h?password=q", { username: "u", password: "p" }), { username: "u", password: "q,p" });
  check("ssl beside redis:// throws", L, uri("redis://h", { ssl: true }), { transport: "throws" });
  check("rediss", L, uri("rediss://h"), { transport: "tls", verification: "on" });
  check("unchecked", L, uri("rediss://h", { ssl_cert_reqs: "none" }), {
    verification: "off",
    at: "$certs",
    verificationFix: "replace $certs",
  });
  check("unchecked in the query", L, uri("rediss://h?ssl_cert_reqs=none"), {
    verification: "off",
    at: "$u:url.query.ssl_cert_reqs",
    verificationFix: "query $u ssl_cert_reqs",
  });
  check("unix", L, uri("redis+unix:///s"), { transport: "socket" });
  check("valkey", L, uri("valkey://h"), { transport: "plain", tlsFix: "scheme $u valkeys" });
  check("async", L, uri("async+redis://h"), { transport: "plain", tlsFix: "scheme $u async+rediss" });
  check("a cluster has no scheme for TLS", L, uri("redis+cluster://h:1,g:2"), {
    transport: "plain",
    tlsFix: "member storage_options= ssl",
  });
  check(
    "a cluster without options",
    L,
    { kw: { storage_uri: "redis+cluster://h:1" } },
    { transport: "plain", tlsFix: "keyword storage_options" },
  );
  check("a cluster with ssl", L, uri("redis+cluster://h:1", { ssl: true }), { transport: "tls" });
  check("a cluster without a host", L, uri("redis+cluster://"), { transport: "none" });
  check("one server in memory with ssl", L, uri("memory://h", { ssl: true }), { transport: "none" });
  check("options that are elsewhere", L, { kw: { storage_uri: "redis+cluster://h:1", storage_options: unknown() } }, { tlsFix: "" });
  check("Sentinels have no simple fix", L, uri("redis+sentinel://h:1/m"), { tlsFix: "" });
  check("Sentinels without options have none either", L, { kw: { storage_uri: "redis+sentinel://h:1/m" } }, { tlsFix: "" });
  check("Sentinels", L, uri("redis+sentinel://h:1/m"), { transport: "plain" });
  check("no host", L, uri("redis://"), { transport: "localhost" });
  check("memory", L, uri("memory://"), { transport: "none" });
  settings("setting", { RATELIMIT_STORAGE_URI: "redis://u:p@h" }, { transport: "plain", host: "h", username: "u", password: "p" }, on);
  settings(
    "options of the setting",
    {
      RATELIMIT_STORAGE_URI: "redis+cluster://h",
      RATELIMIT_STORAGE_OPTIONS: { ssl: true, ssl_cert_reqs: "none", username: "u", password: "p" },
    },
    { transport: "tls", verification: "off", username: "u", password: "p" },
  );
});

const slowapi = model("slowapi", "python", ({ check, settings }) => {
  check(
    "URI",
    ["slowapi.Limiter", "slowapi.extension.Limiter"],
    { kw: { storage_uri: "redis://:p@h" } },
    { transport: "plain", password: "p" },
  );
  settings(
    "options",
    {
      RATELIMIT_STORAGE_URL: "redis+cluster://h",
      RATELIMIT_STORAGE_OPTIONS: { ssl: true, ssl_cert_reqs: "none", username: "u", password: "p" },
    },
    { transport: "tls", verification: "off", username: "u", password: "p" },
  );
  settings("the setting is a URL, not a URI", { RATELIMIT_STORAGE_URL: "redis://:p@h" }, { transport: "plain", password: "p" }, on);
});

const limits = model("limits", "python", ({ check }) => {
  const S = [
    "limits.storage.storage_from_string",
    "limits.storage.RedisStorage",
    "limits.storage.RedisClusterStorage",
    "limits.storage.RedisSentinelStorage",
    "limits.aio.storage.RedisStorage",
    "limits.aio.storage.RedisClusterStorage",
    "limits.aio.storage.RedisSentinelStorage",
  ];
  check("URI", S, { pos: ["redis://:p@h"] }, { transport: "plain", password: "p" });
  check(
    "keywords",
    S,
    { kw: { uri: "redis+cluster://h", ssl: true, ssl_cert_reqs: "none", username: "u", password: "p" } },
    { transport: "tls", verification: "off", username: "u", password: "p" },
  );
  check("cluster", S, { kw: { storage_string: "redis+cluster://h" } }, { transport: "plain", tlsFix: "keyword ssl" });
});

export const models: readonly Model[] = [flaskRedis, flaskCaching, flaskSession, flaskLimiter, slowapi, limits];
