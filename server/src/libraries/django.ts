/** Django's caches and channel layers. */
import type { Cases, ClientRow, FixRow, GivenRow, HopRow, SettingsRow, Transport } from "./row.ts";
import { CERT_NONE, SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

/** Several servers stand in one list; one of them in plain text is enough. */
export const settingUrlTransport: Cases<Transport> = [
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
  { when: ["$u:url", "scheme unix,redis+socket,redis+unix"], is: "socket" },
  { when: ["$u:url", "scheme redis,valkey"], is: "localhost" },
  { is: "none" },
];
const rediss: FixRow = {
  title: "Turn TLS on with rediss://",
  setup: SERVER_TLS,
  edits: [{ op: "scheme", at: "$u:url:scheme(redis)", to: "rediss" }],
};
export const settingUrlTlsFix: readonly FixRow[] = [
  { when: ["$u:url", "scheme redis"], ...rediss },
  {
    when: ["$u:url", "scheme valkey"],
    ...rediss,
    title: "Turn TLS on with valkeys://",
    edits: [{ op: "scheme", at: "$u:url:scheme(valkey)", to: "valkeys" }],
  },
];
const url = { split: ";," };
const u = ".LOCATION:string|.LOCATION[]";

/** All options but a few go to `from_url`, in lower case. */
const core: HopRow = {
  host: "$u:url:scheme(redis,valkey).host|$u:url.host",
  transport: [
    // `from_url` knows no `ssl`, and options of TLS only beside a URL of TLS.
    { when: [".OPTIONS.ssl", "written"], is: "throws" },
    { when: { all: [{ not: ["$u:url", "scheme rediss,valkeys"] }, [".OPTIONS", "some ssl_"]] }, is: "throws" },
    ...settingUrlTransport,
  ],
  verification: [
    { when: { not: ["$u:url", "scheme rediss,valkeys"] }, is: "n/a" },
    {
      when: [".OPTIONS.ssl_cert_reqs", CERT_NONE],
      is: "off",
      at: ".OPTIONS.ssl_cert_reqs",
    },
    { when: ["$u:url.query.ssl_cert_reqs", "is none"], is: "off", at: "$u:url.query.ssl_cert_reqs" },
    { when: [".OPTIONS.ssl_check_hostname", "false"], is: "no-hostname", at: ".OPTIONS.ssl_check_hostname" },
    { is: "on" },
  ],
  username: "$u:url.username|.OPTIONS.username",
  password: ["$u:url.password", "$u:url.query.password", ".OPTIONS.password"],
  otherAuth: [".OPTIONS.credential_provider"],
  tlsFix: settingUrlTlsFix,
  verificationFix: [
    {
      when: [".OPTIONS.ssl_cert_reqs", CERT_NONE],
      title: 'Check the certificate with ssl_cert_reqs "required"',
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "replace", at: ".OPTIONS.ssl_cert_reqs", value: "required" }],
    },
    {
      when: ["$u:url.query.ssl_cert_reqs", "is none"],
      title: "Check the certificate with ssl_cert_reqs=required",
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "query", at: "$u", name: "ssl_cert_reqs", value: "required" }],
    },
    {
      when: [".OPTIONS.ssl_check_hostname", "false"],
      title: "Check the host name with ssl_check_hostname",
      setup: "The certificate must name the host that is connected to.",
      edits: [{ op: "replace", at: ".OPTIONS.ssl_check_hostname", value: true }],
    },
  ],
  authFix: [
    {
      title: "Add a password from REDIS_PASSWORD",
      setup: "REDIS_PASSWORD must hold the server's password.",
      edits: [{ op: "member", at: ".", path: ["OPTIONS", "password"], value: { env: "REDIS_PASSWORD" } }],
    },
  ],
};
const kwargs = ".OPTIONS.CONNECTION_POOL_KWARGS";
const djangoRedis: HopRow = {
  host: "$u:url:scheme(redis,valkey).host|$u:url.host",
  transport: settingUrlTransport,
  verification: [
    { when: { not: ["$u:url", "scheme rediss,valkeys"] }, is: "n/a" },
    {
      when: [`${kwargs}.ssl_cert_reqs`, CERT_NONE],
      is: "off",
      at: `${kwargs}.ssl_cert_reqs`,
    },
    { when: ["$u:url.query.ssl_cert_reqs", "is none"], is: "off", at: "$u:url.query.ssl_cert_reqs" },
    { when: [`${kwargs}.ssl_check_hostname`, "false"], is: "no-hostname", at: `${kwargs}.ssl_check_hostname` },
    { is: "on" },
  ],
  username: `$u:url.username|${kwargs}.username`,
  password: ["$u:url.password", "$u:url.query.password", ".OPTIONS.PASSWORD", `${kwargs}.password`],
  otherAuth: [`${kwargs}.credential_provider`],
  tlsFix: settingUrlTlsFix,
  verificationFix: [
    {
      when: [`${kwargs}.ssl_cert_reqs`, CERT_NONE],
      title: 'Check the certificate with ssl_cert_reqs "required"',
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "replace", at: `${kwargs}.ssl_cert_reqs`, value: "required" }],
    },
    {
      when: ["$u:url.query.ssl_cert_reqs", "is none"],
      title: "Check the certificate with ssl_cert_reqs=required",
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "query", at: "$u", name: "ssl_cert_reqs", value: "required" }],
    },
    {
      when: [`${kwargs}.ssl_check_hostname`, "false"],
      title: "Check the host name with ssl_check_hostname",
      setup: "The certificate must name the host that is connected to.",
      edits: [{ op: "replace", at: `${kwargs}.ssl_check_hostname`, value: true }],
    },
  ],
  authFix: [
    {
      title: "Add a password from REDIS_PASSWORD",
      setup: "REDIS_PASSWORD must hold the server's password.",
      edits: [{ op: "member", at: ".", path: ["OPTIONS", "PASSWORD"], value: { env: "REDIS_PASSWORD" } }],
    },
  ],
};

export const djangoSettings: readonly SettingsRow[] = [
  {
    library: "Django",
    language: "python",
    package: "django",
    names: ["CACHES"],
    each: ".CACHES.*",
    guard: [".BACKEND", "is django.core.cache.backends.redis.RedisCache"],
    traps: [
      "Options of TLS beside redis:// are a TypeError, and OPTIONS has no ssl: the scheme decides.",
      "All servers of LOCATION count: the first is written to, the others are read from.",
      "Values are pickled unless OPTIONS names another serializer.",
    ],
    url,
    let: { u },
    hops: { data: core },
  },
  {
    library: "django-redis",
    language: "python",
    package: "django-redis",
    names: ["CACHES"],
    each: ".CACHES.*",
    guard: {
      all: [
        [".BACKEND", "is django_redis.cache.RedisCache,redis_cache.RedisCache,redis_cache.cache.RedisCache"],
        [".OPTIONS.SENTINELS", "absent"],
      ],
    },
    url,
    let: { u },
    traps: [
      "The password is PASSWORD in capitals; USERNAME is not read.",
      "Values are pickled unless SERIALIZER names another serializer.",
    ],
    hops: { data: djangoRedis },
    serializers: { at: [".OPTIONS.SERIALIZER"], instead: "django_redis.serializers.json.JSONSerializer" },
  },
  {
    library: "channels_redis",
    language: "python",
    package: "channels-redis",
    names: ["CHANNEL_LAYERS"],
    traps: ["A pair of host and port has no TLS, and ssl in a dict of options is a TypeError: TLS needs a rediss:// address."],
    each: ".CHANNEL_LAYERS.*",
    guard: [".BACKEND", "matches /^(?:channels_redis|asgi_redis)\\./"],
    let: { u: ".CONFIG.hosts[]:string|.CONFIG.hosts[].address|.CONFIG.hosts:string" },
    hops: {
      data: {
        // A host is a URL, a dict with an address, a dict of options, or a pair, which has no way to ask for TLS.
        host: "$u:url:scheme(redis).host|$u:url.host|.CONFIG.hosts[].host|.CONFIG.hosts[][0]",
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
          { when: ["$u:url", "scheme rediss"], is: "tls" },
          { when: ["$u:url", "scheme unix"], is: "socket" },
          { when: [".CONFIG.hosts[].ssl", "written"], is: "throws" },
          {
            when: {
              any: [
                [".CONFIG.hosts[].host", "present"],
                [".CONFIG.hosts[][0]", "present"],
              ],
            },
            is: "plain",
          },
          { is: "localhost" },
        ],
        verification: [
          { when: { not: ["$u:url", "scheme rediss"] }, is: "n/a" },
          {
            when: [".CONFIG.hosts[].ssl_cert_reqs", CERT_NONE],
            is: "off",
            at: ".CONFIG.hosts[].ssl_cert_reqs",
          },
          { when: ["$u:url.query.ssl_cert_reqs", "is none"], is: "off", at: "$u:url.query.ssl_cert_reqs" },
          { is: "on" },
        ],
        username: "$u:url.username|.CONFIG.hosts[].username",
        password: ["$u:url.password", "$u:url.query.password", ".CONFIG.hosts[].password"],
        tlsFix: settingUrlTlsFix,
        verificationFix: [
          {
            when: ["$u:url.query.ssl_cert_reqs", "absent"],
            title: 'Check the certificate with ssl_cert_reqs "required"',
            setup: TRUSTED_CERTIFICATE,
            edits: [{ op: "replace", at: ".CONFIG.hosts[].ssl_cert_reqs", value: "required" }],
          },
          {
            title: "Check the certificate with ssl_cert_reqs=required",
            setup: TRUSTED_CERTIFICATE,
            edits: [{ op: "query", at: "$u", name: "ssl_cert_reqs", value: "required" }],
          },
        ],
      },
    },
  },
];

export const djangoGiven: readonly GivenRow[] = [
  {
    library: "django-redis",
    language: "python",
    package: "django-redis",
    calls: ["django_redis.get_redis_connection", "django_rq.get_connection", "django_rq.connections.get_connection"],
    commands: "redis-py",
  },
  {
    library: "Django",
    language: "python",
    package: "django",
    // What is behind the cache is said in the settings; who installs one of these does so for the cache. Django has one itself.
    named: "django.core.cache.backends.redis",
    installed: ["django-redis", "django-valkey", "django-redis-cache", "django-redis-sentinel"],
    values: ["django.core.cache.cache", "django.core.cache.caches.default"],
    isPrefixed: true,
    commands: "django-cache",
  },
];

/** The cache API: keys get a prefix, but go on to Redis. */
export const djangoClients: readonly ClientRow[] = [
  {
    library: "django-redis",
    language: "python",
    package: "django-redis",
    create: ["django_redis.cache.RedisCache"],
    gives: "client",
    commands: "django-cache",
    // `KEY_PREFIX`, which is empty by default, then `:1:`.
    keyPrefix: "always",
  },
];
