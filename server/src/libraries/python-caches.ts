/** Caches in Python. */
import { settingUrlTlsFix } from "./django.ts";
import { settingUrlHop } from "./python-urls.ts";
import type { ClientRow, Condition, FixRow, HopRow } from "./row.ts";
import { CERT_NONE, keywordAuthFix, SERVER_TLS, TRUSTED_CERTIFICATE, urlVerificationFix } from "./shared.ts";

const python = { language: "python" } as const;
const sslKeyword: readonly FixRow[] = [
  { title: "Turn TLS on with ssl=True", setup: SERVER_TLS, edits: [{ op: "keyword", name: "ssl", value: true }] },
];
const pickles = "Values are pickled: whoever can write to Redis runs code.";

const aiocache = { ...python, library: "aiocache", package: "aiocache" } as const;
const endpointHop: HopRow = {
  host: "endpoint=",
  transport: [{ when: ["ssl=", "truthy"], is: "tls" }, { when: ["endpoint=", "absent"], is: "localhost" }, { is: "plain" }],
  password: ["password="],
  tlsFix: sslKeyword,
  authFix: keywordAuthFix,
};
const AIOCACHE = "is aiocache.Cache.REDIS,aiocache.RedisCache,aiocache.backends.redis.RedisCache";

/** `$a` is the dict of arguments; `$u` its URL. */
const dogpileOff: Condition = ["$a.connection_kwargs.ssl_cert_reqs", CERT_NONE];
const dogpile: HopRow = {
  host: "$u:url.host|$a.host|$a.sentinels[][0]|$a.startup_nodes[].host",
  transport: [
    {
      when: {
        all: [
          ["$u", "present"],
          ["$a.ssl", "present"],
        ],
      },
      is: "throws",
    },
    {
      when: {
        all: [
          ["$u:url", "scheme redis,valkey"],
          ["$u:url.host", "present"],
        ],
      },
      is: "plain",
    },
    { when: ["$u:url", "scheme rediss,valkeys"], is: "tls" },
    { when: ["$u:url", "scheme unix"], is: "socket" },
    { when: ["$a.connection_pool", "truthy"], is: "of:$a.connection_pool" },
    { when: ["$a.ssl", "truthy"], is: "tls" },
    {
      when: {
        all: [
          ["$a.host", "absent"],
          ["$a.sentinels", "absent"],
          ["$a.startup_nodes", "absent"],
        ],
      },
      is: "localhost",
    },
    { is: "plain" },
  ],
  verification: [
    { when: { all: [{ not: ["$u:url", "scheme rediss,valkeys"] }, { not: ["$a.ssl", "truthy"] }] }, is: "n/a" },
    { when: dogpileOff, is: "off", at: "$a.connection_kwargs.ssl_cert_reqs" },
    { when: ["$u:url.query.ssl_cert_reqs", "is none"], is: "off", at: "$u:url.query.ssl_cert_reqs" },
    { is: "on" },
  ],
  username: "$u:url.username|$a.username",
  password: ["$u:url.password", "$u:url.query.password", "$a.password"],
  tlsFix: [
    ...settingUrlTlsFix,
    {
      when: ["$a.host", "present"],
      title: "Turn TLS on with ssl",
      setup: SERVER_TLS,
      edits: [{ op: "member", at: "$a", path: ["ssl"], value: true }],
    },
  ],
  verificationFix: [
    {
      when: dogpileOff,
      title: 'Check the certificate with ssl_cert_reqs "required"',
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "replace", at: "$a.connection_kwargs.ssl_cert_reqs", value: "required" }],
    },
    {
      title: "Check the certificate with ssl_cert_reqs=required",
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "query", at: "$u", name: "ssl_cert_reqs", value: "required" }],
    },
  ],
  authFix: [
    {
      when: {
        all: [
          ["$a", "object"],
          ["$u", "absent"],
        ],
      },
      title: "Add a password from REDIS_PASSWORD",
      setup: "REDIS_PASSWORD must hold the server's password.",
      edits: [{ op: "member", at: "$a", path: ["password"], value: { env: "REDIS_PASSWORD" } }],
    },
  ],
};

/** `$c` is the dict of settings. */
export const flaskCachingHop: HopRow = {
  host: "$c.CACHE_REDIS_HOST:string",
  transport: [
    { when: ["$c.CACHE_OPTIONS.ssl", "truthy"], is: "tls" },
    { when: ["$c.CACHE_REDIS_HOST", "absent"], is: "localhost" },
    // A client may stand here, too.
    { when: { not: ["$c.CACHE_REDIS_HOST:string", "present"] }, is: "of:$c.CACHE_REDIS_HOST" },
    { is: "plain" },
  ],
  verification: [
    { when: { not: ["$c.CACHE_OPTIONS.ssl", "truthy"] }, is: "n/a" },
    {
      when: ["$c.CACHE_OPTIONS.ssl_cert_reqs", CERT_NONE],
      is: "off",
      at: "$c.CACHE_OPTIONS.ssl_cert_reqs",
    },
    { is: "on" },
  ],
  password: ["$c.CACHE_REDIS_PASSWORD"],
  verificationFix: [
    {
      title: 'Check the certificate with ssl_cert_reqs "required"',
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "replace", at: "$c.CACHE_OPTIONS.ssl_cert_reqs", value: "required" }],
    },
  ],
};
export const flaskCachingTraps: readonly string[] = [
  "With CACHE_REDIS_URL, host, port and password are ignored, and CACHE_OPTIONS go to from_url, which knows no ssl.",
  pickles,
];
const flaskCaching = { ...python, library: "Flask-Caching", package: "flask-caching" } as const;

export const cacheRows: readonly ClientRow[] = [
  {
    ...flaskCaching,
    create: ["flask_caching.Cache", "flask_caching.Cache().init_app"],
    guard: ["$c.CACHE_REDIS_URL", "absent"],
    gives: "queue",
    let: { c: "config=:object|1:object" },
    hops: { data: flaskCachingHop },
    traps: flaskCachingTraps,
  },
  {
    ...flaskCaching,
    create: ["flask_caching.Cache", "flask_caching.Cache().init_app"],
    gives: "queue",
    let: { c: "config=:object|1:object", u: "$c.CACHE_REDIS_URL" },
    hops: { data: settingUrlHop },
  },
  {
    ...python,
    library: "cachelib",
    package: "cachelib",
    create: ["cachelib.RedisCache", "cachelib.redis.RedisCache"],
    gives: "queue",
    hops: {
      data: {
        // The password stands third here, where redis-py has the database.
        host: "0|host=",
        transport: [{ when: ["ssl=", "truthy"], is: "tls" }, { when: ["0|host=", "absent"], is: "localhost" }, { is: "plain" }],
        username: "username=",
        password: ["2|password="],
        tlsFix: sslKeyword,
        authFix: keywordAuthFix,
      },
    },
    traps: ["The password is the third argument and the database the fourth: redis-py has them the other way round.", pickles],
  },
  {
    ...aiocache,
    create: ["aiocache.RedisCache", "aiocache.backends.redis.RedisCache"],
    gives: "queue",
    hops: {
      data: {
        ...endpointHop,
        host: "0|endpoint=",
        transport: [{ when: ["ssl=", "truthy"], is: "tls" }, { when: ["0|endpoint=", "absent"], is: "localhost" }, { is: "plain" }],
        password: ["3|password="],
      },
    },
    traps: ["The host is called endpoint.", "How certificates are checked can only be said in connection_pool_kwargs."],
  },
  {
    ...aiocache,
    create: ["aiocache.Cache"],
    guard: { surely: ["0|cache_class=", AIOCACHE] },
    gives: "queue",
    hops: { data: endpointHop },
  },
  {
    ...aiocache,
    create: ["aiocache.cached", "aiocache.cached_stampede", "aiocache.multi_cached"],
    guard: { surely: ["cache=", AIOCACHE] },
    gives: "queue",
    hops: { data: endpointHop },
  },
  {
    ...aiocache,
    create: ["aiocache.Cache.from_url"],
    gives: "queue",
    let: { u: "0|url=" },
    hops: {
      data: {
        host: "$u:url.host",
        transport: [
          {
            when: {
              all: [
                ["$u:url", "scheme redis"],
                ["$u:url.host", "present"],
              ],
            },
            is: "plain",
          },
          { is: "none" },
        ],
        password: ["$u:url.password", "$u:url.query.password"],
      },
    },
  },
  {
    ...aiocache,
    create: ["aiocache.caches.set_config"],
    guard: { surely: ["0.*.cache", AIOCACHE] },
    gives: "queue",
    let: { c: "0.*" },
    hops: {
      data: {
        host: "$c.endpoint",
        transport: [{ when: ["$c.ssl", "truthy"], is: "tls" }, { when: ["$c.endpoint", "absent"], is: "localhost" }, { is: "plain" }],
        password: ["$c.password"],
        tlsFix: [{ title: "Turn TLS on with ssl", setup: SERVER_TLS, edits: [{ op: "member", at: "$c", path: ["ssl"], value: true }] }],
      },
    },
  },
  {
    ...python,
    library: "dogpile.cache",
    package: "dogpile.cache",
    create: [
      "dogpile.cache.make_region().configure",
      "dogpile.cache.region.make_region().configure",
      "dogpile.cache.CacheRegion().configure",
      "dogpile.cache.region.CacheRegion().configure",
    ],
    guard: { surely: ["0|backend=", "matches /^dogpile\\.cache\\.(?:redis|valkey)/"] },
    gives: "queue",
    let: { a: "2|arguments=", u: "$a.url" },
    hops: { data: dogpile },
    traps: [
      "ssl beside url is a TypeError.",
      "Sentinels get user name and password, but no TLS.",
      "Keys never expire unless redis_expiration_time is set.",
      pickles,
    ],
  },
  {
    ...python,
    library: "dogpile.cache",
    package: "dogpile.cache",
    create: [
      "dogpile.cache.make_region().configure_from_config",
      "dogpile.cache.region.make_region().configure_from_config",
      "dogpile.cache.CacheRegion().configure_from_config",
      "dogpile.cache.region.CacheRegion().configure_from_config",
    ],
    guard: { surely: ["0[$=backend]", "matches /^dogpile\\.cache\\.(?:redis|valkey)/"] },
    gives: "queue",
    let: { u: "0[$=arguments.url]", h: "0[$=arguments.host]" },
    hops: {
      data: {
        host: "$u:url.host|$h",
        transport: [
          { when: ["$u:url", "scheme rediss,valkeys"], is: "tls" },
          { when: ["$u:url.host", "present"], is: "plain" },
          { when: ["$u", "present"], is: "none" },
          { when: ["0[$=arguments.ssl]", "truthy"], is: "tls" },
          { when: ["$h", "present"], is: "plain" },
          { is: "localhost" },
        ],
        username: "$u:url.username|0[$=arguments.username]",
        password: ["$u:url.password", "0[$=arguments.password]"],
        tlsFix: settingUrlTlsFix,
      },
    },
  },
  {
    ...python,
    library: "cashews",
    package: "cashews",
    create: ["cashews.cache.setup", "cashews.Cache().setup"],
    gives: "queue",
    let: { u: "0|settings_url=" },
    hops: {
      data: {
        ...settingUrlHop,
        verification: [
          { when: { not: ["$u:url", "scheme rediss,valkeys"] }, is: "n/a" },
          { when: ["$u:url.query.ssl_cert_reqs", "is none"], is: "off", at: "$u:url.query.ssl_cert_reqs" },
          {
            when: ["ssl_cert_reqs=", CERT_NONE],
            is: "off",
            at: "ssl_cert_reqs=",
          },
          { is: "on" },
        ],
        username: "$u:url.username|username=",
        password: [...(settingUrlHop.password ?? []), "password="],
        verificationFix: urlVerificationFix,
      },
    },
    traps: ["Options in the query become keyword arguments, so ?ssl_cert_reqs=none works here, too."],
  },
  {
    ...python,
    library: "fastapi-cache",
    package: "fastapi-cache2",
    create: ["fastapi_cache.backends.redis.RedisBackend"],
    gives: "queue",
    hops: { data: { transport: [{ is: "of:0|redis=" }] } },
    traps: ["PickleCoder makes it pickle; the default is JSON."],
  },
];
