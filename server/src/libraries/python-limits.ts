/** limits and what is built on it: Flask-Limiter, slowapi. */
import type { ClientRow, Condition, FixRow, HopRow } from "./row.ts";
import { CERT_NONE, SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

const PLAIN = "scheme redis,valkey,async+redis,async+valkey";
const TLS = "scheme rediss,valkeys,async+rediss,async+valkeys";
/** There is no scheme that means TLS for these: an option decides. */
const GROUPS =
  "scheme redis+cluster,valkey+cluster,redis+sentinel,valkey+sentinel,async+redis+cluster,async+valkey+cluster,async+redis+sentinel,async+valkey+sentinel";

const unchecked: Condition = ["$certs", CERT_NONE];
const schemes: readonly FixRow[] = [
  {
    when: ["$u:url", "scheme redis"],
    title: "Turn TLS on with rediss://",
    setup: SERVER_TLS,
    edits: [{ op: "scheme", at: "$u", to: "rediss" }],
  },
  {
    when: ["$u:url", "scheme valkey"],
    title: "Turn TLS on with valkeys://",
    setup: SERVER_TLS,
    edits: [{ op: "scheme", at: "$u", to: "valkeys" }],
  },
  {
    when: ["$u:url", "scheme async+redis"],
    title: "Turn TLS on with async+rediss://",
    setup: SERVER_TLS,
    edits: [{ op: "scheme", at: "$u", to: "async+rediss" }],
  },
];
/** `$u` is the URI; `$ssl`, `$certs`, `$user` and `$password` are options beside it. */
export const limitsHop: HopRow = {
  host: "$u:url.host",
  transport: [
    // Beside such a URI the options go to `from_url`, which knows no `ssl`.
    {
      when: {
        all: [
          ["$u:url", PLAIN],
          ["$ssl", "written"],
        ],
      },
      is: "throws",
    },
    {
      when: {
        all: [
          ["$u:url", PLAIN],
          ["$u:url.host", "present"],
        ],
      },
      is: "plain",
    },
    { when: ["$u:url", TLS], is: "tls" },
    { when: ["$u:url", "scheme redis+unix,valkey+unix,async+redis+unix,async+valkey+unix"], is: "socket" },
    {
      when: {
        all: [
          ["$u:url", GROUPS],
          ["$ssl", "truthy"],
        ],
      },
      is: "tls",
    },
    {
      when: {
        all: [
          ["$u:url", GROUPS],
          ["$u:url.host", "present"],
        ],
      },
      is: "plain",
    },
    { when: ["$u:url", PLAIN], is: "localhost" },
    { is: "none" },
  ],
  verification: [
    { when: { all: [{ not: ["$u:url", TLS] }, { not: ["$ssl", "truthy"] }] }, is: "n/a" },
    { when: unchecked, is: "off", at: "$certs" },
    { when: ["$u:url.query.ssl_cert_reqs", "is none"], is: "off", at: "$u:url.query.ssl_cert_reqs" },
    { is: "on" },
  ],
  username: "$u:url.username|$user",
  password: ["$u:url.password", "$u:url.query.password", "$password"],
  tlsFix: schemes,
  verificationFix: [
    {
      when: unchecked,
      title: 'Check the certificate with ssl_cert_reqs "required"',
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "replace", at: "$certs", value: "required" }],
    },
    {
      title: "Check the certificate with ssl_cert_reqs=required",
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "query", at: "$u", name: "ssl_cert_reqs", value: "required" }],
    },
  ],
};
const isCluster: Condition = ["$u:url", "scheme redis+cluster,valkey+cluster,async+redis+cluster,async+valkey+cluster"];
const CLUSTER_TLS = "All nodes must accept TLS on these ports.";
/** A limiter of a framework takes the options in a dict. */
const inOptions: readonly FixRow[] = [
  ...schemes,
  {
    when: { all: [isCluster, ["storage_options=", "object"]] },
    title: 'Turn TLS on with storage_options={"ssl": True}',
    setup: CLUSTER_TLS,
    edits: [{ op: "member", at: "storage_options=", path: ["ssl"], value: true }],
  },
  {
    when: { all: [isCluster, ["storage_options=", "absent"]] },
    title: 'Turn TLS on with storage_options={"ssl": True}',
    setup: CLUSTER_TLS,
    edits: [{ op: "keyword", name: "storage_options", value: { object: { ssl: true } } }],
  },
];
const limiterLet = {
  u: "storage_uri=",
  ssl: "storage_options=.ssl",
  certs: "storage_options=.ssl_cert_reqs",
  user: "storage_options=.username",
  password: "storage_options=.password",
};
const noClusterScheme = "There is no scheme that means TLS for clusters and Sentinels: it is the option ssl.";
const noSslOption = "Beside redis:// the option ssl is a TypeError: the scheme decides.";

export const limitsClients: readonly ClientRow[] = [
  {
    library: "Flask-Limiter",
    language: "python",
    package: "flask-limiter",
    create: ["flask_limiter.Limiter"],
    gives: "queue",
    let: limiterLet,
    hops: { data: { ...limitsHop, tlsFix: inOptions } },
    traps: [noClusterScheme, noSslOption],
  },
  {
    library: "slowapi",
    language: "python",
    package: "slowapi",
    create: ["slowapi.Limiter", "slowapi.extension.Limiter"],
    gives: "queue",
    let: limiterLet,
    hops: { data: { ...limitsHop, tlsFix: inOptions } },
    traps: ["Its setting is called RATELIMIT_STORAGE_URL, where Flask-Limiter's is RATELIMIT_STORAGE_URI."],
  },
  {
    library: "limits",
    language: "python",
    package: "limits",
    create: [
      "limits.storage.storage_from_string",
      "limits.storage.RedisStorage",
      "limits.storage.RedisClusterStorage",
      "limits.storage.RedisSentinelStorage",
      "limits.aio.storage.RedisStorage",
      "limits.aio.storage.RedisClusterStorage",
      "limits.aio.storage.RedisSentinelStorage",
    ],
    gives: "queue",
    let: { u: "0|storage_string=|uri=", ssl: "ssl=", certs: "ssl_cert_reqs=", user: "username=", password: "password=" },
    hops: {
      data: {
        ...limitsHop,
        tlsFix: [
          ...schemes,
          { when: isCluster, title: "Turn TLS on with ssl=True", setup: CLUSTER_TLS, edits: [{ op: "keyword", name: "ssl", value: true }] },
        ],
      },
    },
    traps: [noClusterScheme, noSslOption],
  },
];
