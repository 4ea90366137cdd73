/** Settings of Flask extensions, RQ and others in Python. */
import { settingUrlTlsFix, settingUrlTransport } from "./django.ts";
import type { Cases, HopRow, SettingsRow, Transport } from "./row.ts";
import { CERT_NONE, SERVER_TLS, urlVerificationFix } from "./shared.ts";

const python = { language: "python" } as const;
const flask = ["flask.Flask().config", "flask.current_app.config", "quart.Quart().config"];

/** A URL in `$u`, read by redis-py. */
export const settingUrlHop: HopRow = {
  host: "$u:url:scheme(redis,valkey).host|$u:url.host",
  transport: settingUrlTransport,
  verification: [
    { when: { not: ["$u:url", "scheme rediss,valkeys"] }, is: "n/a" },
    { when: ["$u:url.query.ssl_cert_reqs", "is none"], is: "off", at: "$u:url.query.ssl_cert_reqs" },
    { is: "on" },
  ],
  username: "$u:url.username|$u:url.query.username",
  password: ["$u:url.password", "$u:url.query.password"],
  tlsFix: settingUrlTlsFix,
  verificationFix: urlVerificationFix,
};
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
    names: ["RATELIMIT_STORAGE_URI", "RATELIMIT_STORAGE_URL"],
    objects: flask,
    let: { u: ".RATELIMIT_STORAGE_URI|.RATELIMIT_STORAGE_URL" },
    hops: { data: settingUrlHop },
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
    hops: {
      data: {
        host: ".CACHE_REDIS_HOST",
        transport: [{ when: [".CACHE_OPTIONS.ssl", "truthy"], is: "tls" }, { is: "plain" }],
        verification: [
          { when: { not: [".CACHE_OPTIONS.ssl", "truthy"] }, is: "n/a" },
          {
            when: {
              all: [
                [".CACHE_OPTIONS.ssl_cert_reqs", "written"],
                [".CACHE_OPTIONS.ssl_cert_reqs", CERT_NONE],
              ],
            },
            is: "off",
            at: ".CACHE_OPTIONS.ssl_cert_reqs",
          },
          { is: "on" },
        ],
        password: [".CACHE_REDIS_PASSWORD"],
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
        host: "$u:url:scheme(redis,valkey).host|$u:url.host|.REDIS_PARAMS.host|.REDIS_HOST",
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
        host: "$u:url:scheme(redis,valkey).host|$u:url.host|.REDIS_HOST",
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
            when: {
              all: [
                [".SSL_CERT_REQS", "written"],
                [".SSL_CERT_REQS", CERT_NONE],
              ],
            },
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
