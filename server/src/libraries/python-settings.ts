/** Settings of Flask extensions, RQ and others in Python. */
import { settingUrlTlsFix } from "./django.ts";
import { flaskCachingHop, flaskCachingTraps } from "./python-caches.ts";
import { limitsHop } from "./python-limits.ts";
import { settingUrlHop } from "./python-urls.ts";
import type { Cases, SettingsRow, Transport } from "./row.ts";
import { CERT_NONE, SERVER_TLS } from "./shared.ts";

const python = { language: "python" } as const;
const settingsLet = {
  u: ".RATELIMIT_STORAGE_URI",
  ssl: ".RATELIMIT_STORAGE_OPTIONS.ssl",
  certs: ".RATELIMIT_STORAGE_OPTIONS.ssl_cert_reqs",
  user: ".RATELIMIT_STORAGE_OPTIONS.username",
  password: ".RATELIMIT_STORAGE_OPTIONS.password",
};
const flask = ["flask.Flask().config", "flask.current_app.config", "quart.Quart().config"];

/** Of a URL, if there is one. */
const urlTransport: Cases<Transport> = [
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
  { when: ["$u:url", "scheme redis,valkey"], is: "localhost" },
];

export const pythonSettings: readonly SettingsRow[] = [
  {
    ...python,
    library: "Flask-Redis",
    package: "flask-redis",
    names: ["REDIS_URL", "REDIS_URI", "REDIS_DSN"],
    objects: flask,
    let: { u: ".REDIS_URL|.REDIS_URI|.REDIS_DSN" },
    hops: { data: settingUrlHop },
  },
  {
    ...python,
    library: "RQ",
    package: "rq",
    names: ["RQ_REDIS_URL", "RQ_DASHBOARD_REDIS_URL"],
    objects: flask,
    let: { u: ".RQ_REDIS_URL|.RQ_DASHBOARD_REDIS_URL" },
    hops: { data: settingUrlHop },
  },
  {
    ...python,
    library: "Flask-SocketIO",
    package: "flask-socketio",
    names: ["SOCKETIO_MESSAGE_QUEUE", "SOCKETIO_REDIS_URL"],
    objects: flask,
    let: { u: ".SOCKETIO_MESSAGE_QUEUE|.SOCKETIO_REDIS_URL" },
    hops: { data: settingUrlHop },
  },
  {
    ...python,
    library: "Flask-Limiter",
    package: "flask-limiter",
    names: ["RATELIMIT_STORAGE_URI"],
    objects: flask,
    let: settingsLet,
    hops: { data: limitsHop },
  },
  {
    ...python,
    library: "slowapi",
    package: "slowapi",
    // The name in Flask-Limiter before 2.0, too.
    names: ["RATELIMIT_STORAGE_URL"],
    objects: flask,
    let: { ...settingsLet, u: ".RATELIMIT_STORAGE_URL" },
    hops: { data: limitsHop },
  },
  {
    ...python,
    library: "Flask-Caching",
    package: "flask-caching",
    names: ["CACHE_REDIS_URL"],
    objects: flask,
    let: { u: ".CACHE_REDIS_URL" },
    hops: { data: settingUrlHop },
  },
  {
    ...python,
    library: "Flask-Caching",
    package: "flask-caching",
    names: ["CACHE_REDIS_HOST"],
    objects: flask,
    guard: [".CACHE_REDIS_URL", "absent"],
    let: { c: "." },
    hops: { data: flaskCachingHop },
    traps: flaskCachingTraps,
  },
  {
    ...python,
    library: "Flask-Caching",
    package: "flask-caching",
    names: ["CACHE_REDIS_SENTINELS"],
    objects: flask,
    hops: {
      sentinel: {
        host: ".CACHE_REDIS_SENTINELS[][0]",
        transport: [{ when: [".CACHE_OPTIONS", "present"], is: "none" }, { is: "plain" }],
        password: [".CACHE_REDIS_SENTINEL_PASSWORD", ".CACHE_REDIS_PASSWORD"],
      },
    },
  },
  {
    ...python,
    library: "Flask-Session",
    package: "flask-session",
    names: ["SESSION_REDIS"],
    objects: flask,
    hops: { data: { transport: [{ is: "of:.SESSION_REDIS" }] } },
    traps: ["Version 0.5 and before pickle sessions; 0.8 still reads pickled ones."],
  },
  {
    ...python,
    library: "Flask-Session",
    package: "flask-session",
    names: ["SESSION_TYPE"],
    objects: flask,
    guard: {
      all: [
        [".SESSION_TYPE", "is redis"],
        [".SESSION_REDIS", "absent"],
      ],
    },
    hops: { data: { transport: [{ is: "localhost" }] } },
  },
  {
    ...python,
    library: "huey",
    package: "huey",
    names: ["HUEY"],
    each: ".HUEY",
    guard: { not: [".huey_class", "matches /(?:Sqlite|Memory|File)/"] },
    let: { u: ".url|.connection.url" },
    hops: {
      data: {
        ...settingUrlHop,
        host: "$u:url.host|.connection.host",
        transport: [
          { when: [".connection.ssl", "written"], is: "throws" },
          ...urlTransport,
          { when: [".connection.connection_pool", "truthy"], is: "of:.connection.connection_pool" },
          { when: [".connection.host", "absent"], is: "localhost" },
          { is: "plain" },
        ],
        password: ["$u:url.password", "$u:url.query.password", ".connection.password"],
      },
    },
  },
  {
    ...python,
    library: "dramatiq",
    package: "dramatiq",
    install: "django-dramatiq",
    names: ["DRAMATIQ_BROKER", "DRAMATIQ_RESULT_BACKEND", "DRAMATIQ_RATE_LIMITER_BACKEND"],
    each: ".DRAMATIQ_BROKER|.DRAMATIQ_RESULT_BACKEND|.DRAMATIQ_RATE_LIMITER_BACKEND",
    guard: [".BROKER|.BACKEND", "matches /\\.redis\\.|Redis/"],
    let: { u: ".OPTIONS.url|.BACKEND_OPTIONS.url" },
    hops: {
      data: {
        ...settingUrlHop,
        host: "$u:url.host|.OPTIONS.host|.BACKEND_OPTIONS.host",
        transport: [
          ...urlTransport,
          { when: [".OPTIONS.ssl|.BACKEND_OPTIONS.ssl", "truthy"], is: "tls" },
          { when: [".OPTIONS.host|.BACKEND_OPTIONS.host", "absent"], is: "localhost" },
          { is: "plain" },
        ],
        password: ["$u:url.password", "$u:url.query.password", ".OPTIONS.password|.BACKEND_OPTIONS.password"],
      },
    },
  },
  {
    ...python,
    library: "scrapy-redis",
    package: "scrapy-redis",
    names: ["REDIS_URL", "REDIS_HOST", "REDIS_PARAMS"],
    guard: {
      any: [
        [".SCHEDULER", "prefix scrapy_redis."],
        [".DUPEFILTER_CLASS", "prefix scrapy_redis."],
      ],
    },
    let: { u: ".REDIS_URL" },
    hops: {
      data: {
        ...settingUrlHop,
        host: "$u:url.host|.REDIS_PARAMS.host|.REDIS_HOST",
        transport: [
          ...urlTransport,
          { when: [".REDIS_PARAMS.ssl", "truthy"], is: "tls" },
          {
            when: {
              all: [
                [".REDIS_HOST", "absent"],
                [".REDIS_PARAMS.host", "absent"],
              ],
            },
            is: "localhost",
          },
          { is: "plain" },
        ],
        password: ["$u:url.password", "$u:url.query.password", ".REDIS_PARAMS.password", ".REDIS_PASSWORD"],
      },
    },
  },
  {
    ...python,
    library: "RQ",
    package: "rq",
    names: ["REDIS_URL", "REDIS_HOST"],
    // What `rq worker -c` reads names its queues beside the server.
    guard: {
      all: [
        [".QUEUES", "present"],
        [".SCHEDULER", "absent"],
      ],
    },
    let: { u: ".REDIS_URL" },
    hops: {
      data: {
        ...settingUrlHop,
        host: "$u:url.host|.REDIS_HOST",
        transport: [
          ...urlTransport,
          { when: [".REDIS_SSL", "truthy"], is: "tls" },
          { when: [".REDIS_HOST", "absent"], is: "localhost" },
          { is: "plain" },
        ],
        password: ["$u:url.password", "$u:url.query.password", ".REDIS_PASSWORD"],
      },
    },
  },
  {
    ...python,
    library: "django-rq",
    package: "django-rq",
    names: ["RQ_QUEUES"],
    each: ".RQ_QUEUES.*",
    guard: {
      any: [
        [".SENTINELS", "absent"],
        [".URL", "present"],
      ],
    },
    let: { u: ".URL" },
    hops: {
      data: {
        host: "$u:url.host|.HOST",
        transport: [
          {
            when: {
              all: [
                ["$u:url", "scheme redis"],
                [".SSL", "truthy"],
              ],
            },
            is: "throws",
          },
          { when: [".UNIX_SOCKET_PATH", "present"], is: "socket" },
          { when: ["$u:url", "scheme rediss"], is: "tls" },
          {
            when: {
              all: [
                ["$u:url", "scheme redis"],
                ["$u:url.host", "present"],
              ],
            },
            is: "plain",
          },
          { when: [".SSL", "truthy"], is: "tls" },
          { when: [".HOST", "absent"], is: "localhost" },
          { is: "plain" },
        ],
        verification: [
          { when: { all: [{ not: [".SSL", "truthy"] }, { not: ["$u:url", "scheme rediss"] }] }, is: "n/a" },
          {
            when: [".SSL_CERT_REQS", CERT_NONE],
            is: "off",
            at: ".SSL_CERT_REQS",
          },
          { is: "on" },
        ],
        username: "$u:url.username|.USERNAME",
        password: ["$u:url.password", "$u:url.query.password", ".PASSWORD"],
        tlsFix: [
          ...settingUrlTlsFix,
          { title: "Turn TLS on with SSL", setup: SERVER_TLS, edits: [{ op: "member", at: ".", path: ["SSL"], value: true }] },
        ],
        verificationFix: [
          {
            title: 'Check the certificate with SSL_CERT_REQS "required"',
            setup: "The server's certificate must come from a CA that this machine trusts.",
            edits: [{ op: "replace", at: ".SSL_CERT_REQS", value: "required" }],
          },
        ],
        authFix: [
          {
            title: "Add a password from REDIS_PASSWORD",
            setup: "REDIS_PASSWORD must hold the server's password.",
            edits: [{ op: "member", at: ".", path: ["PASSWORD"], value: { env: "REDIS_PASSWORD" } }],
          },
        ],
      },
    },
  },
];
