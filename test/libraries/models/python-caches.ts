/** Caches in Python. */
import { external, input, list } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const NONE = external("ssl.CERT_NONE");
const client = external("redis.Redis()");

const cachelib = model("cachelib", "python", ({ check }) => {
  const C = ["cachelib.RedisCache", "cachelib.redis.RedisCache"];
  check("the password stands third", C, { pos: ["h", 6379, "pw", 0] }, { host: "h", password: "pw", transport: "plain" });
  check(
    "keywords",
    C,
    { kw: { host: "h", username: "u", password: "p" } },
    { host: "h", transport: "plain", username: "u", password: "p", tlsFix: "keyword ssl", authFix: "keyword password" },
  );
  check("ssl", C, { pos: ["h"], kw: { ssl: true } }, { transport: "tls" });
  check("nothing", C, {}, { transport: "localhost" });
});

const aiocache = model("aiocache", "python", ({ check, silent }) => {
  const C = ["aiocache.RedisCache", "aiocache.backends.redis.RedisCache"];
  check("in order", C, { pos: ["h", 6379, 0, "pw"] }, { password: "pw", host: "h", transport: "plain" });
  check(
    "the host is called endpoint",
    C,
    { kw: { endpoint: "h", password: "p" } },
    { host: "h", password: "p", transport: "plain", tlsFix: "keyword ssl", authFix: "keyword password" },
  );
  check("ssl", C, { pos: ["h"], kw: { ssl: true } }, { transport: "tls" });
  check("nothing", C, {}, { transport: "localhost" });
  const REDIS = external("aiocache.Cache.REDIS");
  check(
    "Cache(Cache.REDIS)",
    "aiocache.Cache",
    { pos: [REDIS], kw: { endpoint: "h", password: "p" } },
    { transport: "plain", host: "h", password: "p", tlsFix: "keyword ssl", authFix: "keyword password" },
  );
  check("Cache(cache_class=)", "aiocache.Cache", { kw: { cache_class: REDIS, endpoint: "h", ssl: true } }, { transport: "tls" });
  check("Cache without a host", "aiocache.Cache", { pos: [REDIS] }, { transport: "localhost" });
  silent("Cache(Cache.MEMCACHED)", "aiocache.Cache", { pos: [external("aiocache.Cache.MEMCACHED")], kw: { endpoint: "h" } });
  silent("some cache", "aiocache.Cache", { pos: [input("environment")], kw: { endpoint: "h" } });
  const D = ["aiocache.cached", "aiocache.cached_stampede", "aiocache.multi_cached"];
  check("decorators", D, { kw: { cache: REDIS, endpoint: "h", password: "p" } }, { transport: "plain", host: "h", password: "p" });
  silent("decorators without Redis", D, { kw: { ttl: 10 } });
  check("from_url", "aiocache.Cache.from_url", { pos: ["redis://:p@h"] }, { transport: "plain", host: "h", password: "p" });
  check(
    "from_url, password in the query",
    "aiocache.Cache.from_url",
    { kw: { url: "redis://h?password=p" } },
    { transport: "plain", password: "p" },
  );
  check("from_url without a host", "aiocache.Cache.from_url", { pos: ["redis://"] }, { transport: "none" });
  check("from_url of something else", "aiocache.Cache.from_url", { pos: ["memcached://h"] }, { transport: "none" });
  const S = "aiocache.caches.set_config";
  check(
    "set_config",
    S,
    { pos: [{ default: { cache: "aiocache.RedisCache", endpoint: "h", password: "p" } }] },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $c ssl" },
  );
  check("set_config with ssl", S, { pos: [{ default: { cache: "aiocache.RedisCache", endpoint: "h", ssl: true } }] }, { transport: "tls" });
  check("set_config without a host", S, { pos: [{ default: { cache: "aiocache.RedisCache" } }] }, { transport: "localhost" });
  silent("set_config of memory", S, { pos: [{ default: { cache: "aiocache.SimpleMemoryCache" } }] });
});

const dogpile = model("dogpile.cache", "python", ({ check, silent }) => {
  const C = ["make_region", "region.make_region", "CacheRegion", "region.CacheRegion"].map((m) => `dogpile.cache.${m}().configure`);
  const R = "dogpile.cache.redis";
  check(
    "options",
    C,
    { pos: [R], kw: { arguments: { host: "h", username: "u", password: "p" } } },
    {
      transport: "plain",
      host: "h",
      username: "u",
      password: "p",
      verification: "n/a",
      tlsFix: "member $a ssl",
      authFix: "member $a password",
    },
  );
  check(
    "third argument",
    C,
    { pos: [R, 300, { url: "redis://u:p@h" }] },
    { transport: "plain", host: "h", username: "u", password: "p", tlsFix: "scheme $u:url:scheme(redis) rediss", authFix: "" },
  );
  check("password in the query", C, { pos: [R], kw: { arguments: { url: "redis://h?password=p" } } }, { password: "p" });
  check("backend= and ssl", C, { kw: { backend: R, arguments: { host: "h", ssl: true } } }, { transport: "tls", verification: "on" });
  check("ssl beside a URL throws", C, { pos: [R], kw: { arguments: { url: "redis://h", ssl: true } } }, { transport: "throws" });
  check(
    "rediss",
    C,
    { pos: [R], kw: { arguments: { url: "rediss://h?ssl_cert_reqs=none" } } },
    { transport: "tls", verification: "off", at: "$u:url.query.ssl_cert_reqs", verificationFix: "query $u ssl_cert_reqs" },
  );
  check(
    "unchecked",
    C,
    { pos: [R], kw: { arguments: { host: "h", ssl: true, connection_kwargs: { ssl_cert_reqs: null } } } },
    { verification: "off", at: "$a.connection_kwargs.ssl_cert_reqs", verificationFix: "replace $a.connection_kwargs.ssl_cert_reqs" },
  );
  check("URL without a host", C, { pos: [R], kw: { arguments: { url: "redis://" } } }, { transport: "localhost" });
  check("unix", C, { pos: [R], kw: { arguments: { url: "unix:///s" } } }, { transport: "socket" });
  check(
    "pool",
    C,
    { pos: [R], kw: { arguments: { connection_pool: external("redis.ConnectionPool()") } } },
    { transport: "of:$a.connection_pool" },
  );
  check(
    "Sentinels",
    C,
    { pos: ["dogpile.cache.redis_sentinel"], kw: { arguments: { sentinels: list([list(["s", 1])]) } } },
    { transport: "plain", host: "s" },
  );
  check(
    "cluster",
    C,
    { pos: ["dogpile.cache.redis_cluster"], kw: { arguments: { startup_nodes: list([{ host: "n" }]) } } },
    { transport: "plain", host: "n" },
  );
  check("nothing", C, { pos: [R], kw: { arguments: {} } }, { transport: "localhost" });
  check("no arguments", C, { pos: [R] }, { transport: "localhost", authFix: "" });
  const F = C.map((c) => `${c}_from_config`);
  const of = (more: Readonly<Record<string, string>>, prefix = "cache.") => {
    const all = { backend: "dogpile.cache.redis", ...more };
    return { pos: [Object.fromEntries(Object.entries(all).map(([k, v]) => [prefix + k, v])), prefix] };
  };
  const url = { "arguments.url": "redis://u:p@h" };
  const plain = { transport: "plain", host: "h", username: "u", password: "p" };
  check("URL in flat settings", F, of(url), { ...plain, tlsFix: "scheme $u:url:scheme(redis) rediss" });
  check("without a prefix", F, of(url, ""), plain);
  check("TLS in flat settings", F, of({ "arguments.url": "rediss://h" }), { transport: "tls" });
  check("a socket in flat settings", F, of({ "arguments.url": "unix:///tmp/r" }), { transport: "none" });
  const host = { "arguments.host": "h", "arguments.username": "u", "arguments.password": "p" };
  check("host in flat settings", F, of(host), { ...plain, tlsFix: "" });
  check("ssl in flat settings", F, of({ ...host, "arguments.ssl": "true" }), { transport: "tls" });
  check("nothing in flat settings", F, of({}), { transport: "localhost" });
  silent("another backend in flat settings", F, of({ backend: "dogpile.cache.dbm" }));
  silent("memory", C, { pos: ["dogpile.cache.memory"] });
  silent("some backend", C, { pos: [input("environment")], kw: { arguments: { host: "h" } } });
});

const cashews = model("cashews", "python", ({ check }) => {
  const C = ["cashews.cache.setup", "cashews.Cache().setup"];
  check(
    "URL",
    C,
    { pos: ["redis://u:p@h"] },
    { transport: "plain", host: "h", username: "u", password: "p", tlsFix: "scheme $u:url:scheme(redis) rediss" },
  );
  check(
    "keywords",
    C,
    { kw: { settings_url: "redis://h", username: "u", password: "p" } },
    { transport: "plain", username: "u", password: "p" },
  );
  check(
    "the query counts",
    C,
    { pos: ["rediss://h?ssl_cert_reqs=none&password=p"] },
    { transport: "tls", verification: "off", at: "$u:url.query.ssl_cert_reqs", password: "p", verificationFix: "query $u ssl_cert_reqs" },
  );
  check(
    "unchecked beside",
    C,
    { pos: ["rediss://h"], kw: { ssl_cert_reqs: NONE } },
    { verification: "off", at: "ssl_cert_reqs=", verificationFix: "replace ssl_cert_reqs=" },
  );
  check("checked", C, { pos: ["rediss://h"] }, { verification: "on", host: "h" });
  check("memory", C, { pos: ["mem://"] }, { transport: "none", verification: "n/a" });
});

const fastapiCache = model("fastapi-cache", "python", ({ check }) => {
  check(
    "the client is handed over",
    "fastapi_cache.backends.redis.RedisBackend",
    { pos: [client] },
    { transport: "of:0|redis=", gives: "queue" },
  );
});

export const models: readonly Model[] = [cachelib, aiocache, dogpile, cashews, fastapiCache];
