/** Sentinels that settings name, and those of coredis. */
import type { ClientRow, HopRow, SettingsRow } from "./row.ts";
import { CERT_NONE, keywordAuthFix, SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

const coredis = { library: "coredis", language: "python", package: "coredis" } as const;
const BOTH_TLS = "Sentinels and servers must accept TLS on these ports.";
const PASSWORD = "REDIS_PASSWORD must hold the server's password.";
const SENTINEL_PASSWORD = "SENTINEL_PASSWORD must hold the Sentinels' password.";

export const coredisSentinels: readonly ClientRow[] = [
  {
    ...coredis,
    create: ["coredis.sentinel.Sentinel", "coredis.Sentinel"],
    gives: "sentinel",
    let: { k: "sentinel_kwargs=|2:object" },
    traps: ["TLS and password of the servers are not those of the Sentinels: theirs are in sentinel_kwargs."],
    hops: {
      sentinel: {
        host: "0[][0]|sentinels=[][0]",
        transport: [{ when: ["$k.ssl", "truthy"], is: "tls" }, { when: ["$k.ssl_context", "present"], is: "tls" }, { is: "plain" }],
        username: "$k.username",
        password: ["$k.password"],
        authFix: [
          {
            when: ["$k", "absent"],
            title: "Add the Sentinels' password from SENTINEL_PASSWORD",
            setup: SENTINEL_PASSWORD,
            edits: [{ op: "keyword", name: "sentinel_kwargs", value: { object: { password: { env: "SENTINEL_PASSWORD" } } } }],
          },
        ],
      },
      // What `primary_for` uses is judged there; here only what is written.
      data: { transport: [{ is: "none" }], username: "username=", password: ["password="] },
    },
  },
  {
    ...coredis,
    create: [
      "coredis.sentinel.Sentinel().primary_for",
      "coredis.sentinel.Sentinel().replica_for",
      "coredis.Sentinel().primary_for",
      "coredis.Sentinel().replica_for",
    ],
    gives: "client",
    hops: {
      data: {
        host: "^0[][0]|^sentinels=[][0]",
        transport: [
          { when: ["ssl_context=|^ssl_context=", "present"], is: "tls" },
          // Whether the pool understands it differs by version.
          { when: ["ssl=|^ssl=", "truthy"], is: "none" },
          { is: "plain" },
        ],
        username: "username=|^username=",
        password: ["password=", "^password="],
        otherAuth: ["credential_provider=", "^credential_provider="],
        authFix: keywordAuthFix,
      },
    },
    commands: "redis-py",
    derive: ["pipeline"],
  },
];

/** `$c` are options for the servers, `$k` those for the Sentinels. */
const servers: HopRow = {
  host: "$s[][0]",
  transport: [{ when: ["$c.ssl", "truthy"], is: "tls" }, { is: "plain" }],
  verification: [
    { when: { not: ["$c.ssl", "truthy"] }, is: "n/a" },
    { when: ["$c.ssl_cert_reqs", CERT_NONE], is: "off", at: "$c.ssl_cert_reqs" },
    { when: ["$c.ssl_check_hostname", "false"], is: "no-hostname", at: "$c.ssl_check_hostname" },
    { is: "on" },
  ],
  username: "$c.username",
  password: ["$c.password"],
  verificationFix: [
    {
      when: ["$c.ssl_cert_reqs", CERT_NONE],
      title: 'Check the certificate with ssl_cert_reqs "required"',
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "replace", at: "$c.ssl_cert_reqs", value: "required" }],
    },
    {
      title: "Check the host name with ssl_check_hostname",
      setup: "The certificate must name the host that is connected to.",
      edits: [{ op: "replace", at: "$c.ssl_check_hostname", value: true }],
    },
  ],
};
const sentinels: HopRow = {
  host: "$s[][0]",
  transport: [{ when: ["$k.ssl", "truthy"], is: "tls" }, { is: "plain" }],
  verification: [
    { when: { not: ["$k.ssl", "truthy"] }, is: "n/a" },
    { when: ["$k.ssl_cert_reqs", CERT_NONE], is: "off", at: "$k.ssl_cert_reqs" },
    { is: "on" },
  ],
  username: "$k.username",
  password: ["$k.password"],
  verificationFix: [
    {
      title: "Check the Sentinels' certificates",
      setup: "The Sentinels' certificates must come from a CA that this machine trusts.",
      edits: [{ op: "replace", at: "$k.ssl_cert_reqs", value: "required" }],
    },
  ],
};

export const sentinelSettings: readonly SettingsRow[] = [
  {
    library: "django-redis",
    language: "python",
    package: "django-redis",
    names: ["CACHES"],
    each: ".CACHES.*",
    guard: {
      all: [
        [".BACKEND", "is django_redis.cache.RedisCache"],
        [".OPTIONS.SENTINELS", "present"],
      ],
    },
    let: { s: ".OPTIONS.SENTINELS", c: ".OPTIONS.CONNECTION_POOL_KWARGS", k: ".OPTIONS.SENTINEL_KWARGS" },
    traps: [
      "With SENTINELS the host in LOCATION is the name of the service, and TLS is ssl in CONNECTION_POOL_KWARGS and in SENTINEL_KWARGS.",
    ],
    hops: {
      data: {
        ...servers,
        username: "$c.username|.LOCATION:url.username",
        password: [".OPTIONS.PASSWORD", "$c.password", ".LOCATION:url.password"],
        tlsFix: [
          {
            title: "Turn TLS on for the Sentinels and the servers behind them",
            setup: BOTH_TLS,
            edits: [
              { op: "member", at: ".", path: ["OPTIONS", "CONNECTION_POOL_KWARGS", "ssl"], value: true },
              { op: "member", at: ".", path: ["OPTIONS", "SENTINEL_KWARGS", "ssl"], value: true },
            ],
          },
        ],
        authFix: [
          {
            title: "Add a password from REDIS_PASSWORD",
            setup: PASSWORD,
            edits: [{ op: "member", at: ".", path: ["OPTIONS", "PASSWORD"], value: { env: "REDIS_PASSWORD" } }],
          },
        ],
      },
      sentinel: sentinels,
    },
  },
  {
    library: "django-rq",
    language: "python",
    package: "django-rq",
    names: ["RQ_QUEUES"],
    each: ".RQ_QUEUES.*",
    guard: {
      all: [
        [".SENTINELS", "present"],
        [".URL", "absent"],
      ],
    },
    let: { s: ".SENTINELS", c: ".CONNECTION_KWARGS", k: ".SENTINEL_KWARGS" },
    traps: ["With SENTINELS the option SSL is not read: TLS is ssl in CONNECTION_KWARGS and in SENTINEL_KWARGS."],
    hops: {
      data: {
        ...servers,
        username: ".USERNAME|$c.username",
        password: [".PASSWORD", "$c.password"],
        tlsFix: [
          {
            title: "Turn TLS on for the Sentinels and the servers behind them",
            setup: BOTH_TLS,
            edits: [
              { op: "member", at: ".", path: ["CONNECTION_KWARGS", "ssl"], value: true },
              { op: "member", at: ".", path: ["SENTINEL_KWARGS", "ssl"], value: true },
            ],
          },
        ],
        authFix: [
          {
            title: "Add a password from REDIS_PASSWORD",
            setup: PASSWORD,
            edits: [{ op: "member", at: ".", path: ["PASSWORD"], value: { env: "REDIS_PASSWORD" } }],
          },
        ],
      },
      sentinel: sentinels,
    },
  },
  {
    library: "RQ",
    language: "python",
    package: "rq",
    names: ["SENTINEL"],
    // A setting of this name is RQ's if it says where the Sentinels are.
    guard: {
      all: [
        [".SENTINEL.INSTANCES", "present"],
        [".SENTINEL.MASTER_NAME", "present"],
      ],
    },
    let: { s: ".SENTINEL.INSTANCES", c: ".SENTINEL.CONNECTION_KWARGS", k: ".SENTINEL.SENTINEL_KWARGS" },
    hops: {
      data: {
        ...servers,
        transport: [{ when: [".SENTINEL.SSL", "truthy"], is: "tls" }, ...servers.transport],
        verification: [
          {
            when: {
              all: [{ not: [".SENTINEL.SSL", "truthy"] }, { not: ["$c.ssl", "truthy"] }],
            },
            is: "n/a",
          },
          { when: ["$c.ssl_cert_reqs", CERT_NONE], is: "off", at: "$c.ssl_cert_reqs" },
          { when: ["$c.ssl_check_hostname", "false"], is: "no-hostname", at: "$c.ssl_check_hostname" },
          { is: "on" },
        ],
        username: ".SENTINEL.USERNAME|$c.username",
        password: [".SENTINEL.PASSWORD", "$c.password"],
        tlsFix: [
          {
            title: "Turn TLS on for the servers with SSL",
            setup: SERVER_TLS,
            edits: [{ op: "member", at: ".SENTINEL", path: ["SSL"], value: true }],
          },
        ],
        authFix: [
          {
            title: "Add a password from REDIS_PASSWORD",
            setup: PASSWORD,
            edits: [{ op: "member", at: ".SENTINEL", path: ["PASSWORD"], value: { env: "REDIS_PASSWORD" } }],
          },
        ],
      },
      sentinel: sentinels,
    },
  },
];
