/** redis-py: clusters, Sentinel, credential providers, several databases. */
import { providedPassword, redisPyDerive } from "./redis-py.ts";
import type { Cases, ClientRow, HopRow, Transport, Verification } from "./row.ts";
import {
  CERT_NONE,
  keywordAuthFix,
  keywordTlsFix,
  keywordVerificationFix,
  SERVER_TLS,
  TRUSTED_CERTIFICATE,
  urlTlsFix,
  urlVerification,
  urlVerificationFix,
  withSsl,
} from "./shared.ts";

const base = { library: "redis-py", language: "python", package: "redis" } as const;
const derive = [...redisPyDerive, "get_redis_connection", "get_node"];
const otherAuth = ["credential_provider="];

/** Nodes are calls of `ClusterNode` or dicts. */
const nodeHost = "startup_nodes=[]!0|startup_nodes=[]!host=|startup_nodes=[].host";
const unchecked: Cases<Verification> = [
  { when: { all: [{ not: ["ssl=", "truthy"] }, { not: ["$u:url", "scheme rediss,valkeys"] }] }, is: "n/a" },
  { when: ["$u:url.query.ssl_cert_reqs", "is none"], is: "off", at: "$u:url.query.ssl_cert_reqs" },
  {
    when: ["ssl_cert_reqs=", CERT_NONE],
    is: "off",
    at: "ssl_cert_reqs=",
  },
];
const clusterHop: HopRow = {
  host: `$u:url.host|0:string|host=|${nodeHost}|2[]!0|2[]!host=`,
  transport: [
    { when: ["$u:url", "scheme rediss,valkeys"], is: "tls" },
    { when: ["ssl=", "truthy"], is: "tls" },
    {
      when: {
        all: [
          ["$u", "absent"],
          ["0|host=", "absent"],
          ["2|startup_nodes=", "absent"],
        ],
      },
      is: "localhost",
    },
    { is: "plain" },
  ],
  verification: [
    ...unchecked,
    { when: ["ssl_check_hostname=", "false"], is: "no-hostname", at: "ssl_check_hostname=" },
    { when: { surely: { all: [["ssl_check_hostname=", "absent"], { version: "<6" }] } }, is: "no-hostname" },
    { is: "on" },
  ],
  username: "$u:url.username|username=",
  password: ["$u:url.password", "$u:url.query.password", "password=", providedPassword],
  otherAuth,
  tlsFix: keywordTlsFix,
  verificationFix: keywordVerificationFix,
  authFix: keywordAuthFix,
};

/** Master and replicas: keywords of `master_for` beat those of `Sentinel`. */
const sentinelData: Cases<Transport> = [{ when: ["ssl=|^ssl=", "truthy"], is: "tls" }, { is: "plain" }];
const sentinelDataVerification: Cases<Verification> = [
  { when: { not: ["ssl=|^ssl=", "truthy"] }, is: "n/a" },
  {
    when: ["ssl_cert_reqs=|^ssl_cert_reqs=", CERT_NONE],
    is: "off",
    at: "ssl_cert_reqs=|^ssl_cert_reqs=",
  },
  { when: ["ssl_check_hostname=|^ssl_check_hostname=", "false"], is: "no-hostname", at: "ssl_check_hostname=|^ssl_check_hostname=" },
  { is: "on" },
];

/** Before 6.4 the sync cluster drops `ssl_check_hostname`, whatever its value. */
const syncClusterHop: HopRow = {
  ...clusterHop,
  verification: [
    ...unchecked,
    { when: { surely: { version: "<6" } }, is: "no-hostname" },
    {
      when: { all: [["ssl_check_hostname=", "false"], { not: { surely: { version: "<6.4" } } }] },
      is: "no-hostname",
      at: "ssl_check_hostname=",
    },
    { is: "on" },
  ],
  tlsFix: [withSsl],
  verificationFix: [
    {
      when: ["ssl_cert_reqs=", CERT_NONE],
      title: 'Check the certificate with ssl_cert_reqs="required"',
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "replace", at: "ssl_cert_reqs=", value: "required" }],
    },
    {
      when: ["ssl_check_hostname=", "false"],
      title: "Check the host name with ssl_check_hostname=True",
      setup: "The certificate must name the host that is connected to.",
      edits: [{ op: "replace", at: "ssl_check_hostname=", value: true }],
    },
  ],
};

export const redisPyTopology: readonly ClientRow[] = [
  {
    ...base,
    create: ["redis.RedisCluster", "redis.cluster.RedisCluster"],
    gives: "client",
    let: { u: "url=" },
    hops: { data: syncClusterHop },
    commands: "redis-py",
    derive,
    traps: ["Before 6.4 RedisCluster drops ssl_check_hostname, so that before 6 the host name cannot be checked."],
  },
  {
    ...base,
    create: ["redis.asyncio.RedisCluster", "redis.asyncio.cluster.RedisCluster"],
    gives: "client",
    let: { u: "url=" },
    hops: { data: clusterHop },
    commands: "redis-py",
    derive,
  },
  {
    ...base,
    create: [
      "redis.RedisCluster.from_url",
      "redis.cluster.RedisCluster.from_url",
      "redis.asyncio.RedisCluster.from_url",
      "redis.asyncio.cluster.RedisCluster.from_url",
    ],
    gives: "client",
    let: { u: "0|url=" },
    hops: {
      data: {
        ...clusterHop,
        host: "$u:url.host|host=",
        transport: [
          { when: ["$u:url", "scheme rediss,valkeys"], is: "tls" },
          { when: ["ssl=", "truthy"], is: "tls" },
          {
            when: {
              all: [
                ["$u:url", "scheme redis,valkey"],
                ["$u:url.host", "absent"],
              ],
            },
            is: "localhost",
          },
          { when: ["$u:url", "scheme redis,valkey"], is: "plain" },
          { is: "throws" },
        ],
        verification: urlVerification,
        tlsFix: urlTlsFix,
        verificationFix: urlVerificationFix,
      },
    },
    commands: "redis-py",
    derive,
  },
  {
    ...base,
    create: ["redis.sentinel.Sentinel", "redis.Sentinel", "redis.asyncio.Sentinel", "redis.asyncio.sentinel.Sentinel"],
    gives: "sentinel",
    let: { k: "sentinel_kwargs=|2:object" },
    traps: ["ssl=True and password= are those of the servers: the Sentinels' own are in sentinel_kwargs."],
    hops: {
      sentinel: {
        host: "0[][0]|sentinels=[][0]",
        transport: [{ when: ["$k.ssl", "truthy"], is: "tls" }, { is: "plain" }],
        verification: [
          { when: { not: ["$k.ssl", "truthy"] }, is: "n/a" },
          {
            when: ["$k.ssl_cert_reqs", CERT_NONE],
            is: "off",
            at: "$k.ssl_cert_reqs",
          },
          { when: ["$k.ssl_check_hostname", "false"], is: "no-hostname", at: "$k.ssl_check_hostname" },
          { is: "on" },
        ],
        username: "$k.username",
        password: ["$k.password"],
        otherAuth: ["$k.credential_provider"],
        tlsFix: [
          {
            when: ["$k", "object"],
            title: "Turn TLS on for the Sentinels and the servers behind them",
            setup: "Sentinels and servers must accept TLS on these ports.",
            edits: [
              { op: "keyword", name: "ssl", value: true },
              { op: "member", at: "$k", path: ["ssl"], value: true },
            ],
          },
          {
            title: "Turn TLS on for the Sentinels and the servers behind them",
            setup: "Sentinels and servers must accept TLS on these ports.",
            edits: [
              { op: "keyword", name: "ssl", value: true },
              { op: "keyword", name: "sentinel_kwargs", value: { object: { ssl: true } } },
            ],
          },
        ],
        verificationFix: [
          {
            when: ["$k.ssl_cert_reqs", CERT_NONE],
            title: "Check the Sentinels' certificates",
            setup: "The Sentinels' certificates must come from a CA that this machine trusts.",
            edits: [{ op: "replace", at: "$k.ssl_cert_reqs", value: "required" }],
          },
          {
            when: ["$k.ssl_check_hostname", "false"],
            title: "Check the host name with ssl_check_hostname=True",
            setup: "The certificate must name the host that is connected to.",
            edits: [{ op: "replace", at: "$k.ssl_check_hostname", value: true }],
          },
        ],
        authFix: [
          {
            when: ["$k", "object"],
            title: "Add the Sentinels' password from SENTINEL_PASSWORD",
            setup: "SENTINEL_PASSWORD must hold the Sentinels' password.",
            edits: [{ op: "member", at: "$k", path: ["password"], value: { env: "SENTINEL_PASSWORD" } }],
          },
          {
            title: "Add the Sentinels' password from SENTINEL_PASSWORD",
            setup: "SENTINEL_PASSWORD must hold the Sentinels' password.",
            edits: [{ op: "keyword", name: "sentinel_kwargs", value: { object: { password: { env: "SENTINEL_PASSWORD" } } } }],
          },
        ],
      },
      // What `master_for` uses is judged there; here only what is written.
      data: { transport: [{ is: "none" }], username: "username=", password: ["password="] },
    },
  },
  {
    ...base,
    create: [
      "redis.sentinel.Sentinel().master_for",
      "redis.sentinel.Sentinel().slave_for",
      "redis.Sentinel().master_for",
      "redis.Sentinel().slave_for",
      "redis.asyncio.Sentinel().master_for",
      "redis.asyncio.Sentinel().slave_for",
      "redis.asyncio.sentinel.Sentinel().master_for",
      "redis.asyncio.sentinel.Sentinel().slave_for",
    ],
    gives: "client",
    hops: {
      data: {
        host: "^0[][0]|^sentinels=[][0]",
        transport: sentinelData,
        verification: sentinelDataVerification,
        username: "username=|^username=",
        password: ["password=", "^password=", providedPassword],
        otherAuth: ["credential_provider=", "^credential_provider="],
        tlsFix: [{ title: "Turn TLS on with ssl=True", setup: SERVER_TLS, edits: [{ op: "keyword", name: "ssl", value: true }] }],
        verificationFix: keywordVerificationFix,
        authFix: keywordAuthFix,
      },
    },
    commands: "redis-py",
    derive,
  },
  {
    ...base,
    create: [
      "redis.UsernamePasswordCredentialProvider",
      "redis.credentials.UsernamePasswordCredentialProvider",
      "redis.asyncio.UsernamePasswordCredentialProvider",
      "valkey.UsernamePasswordCredentialProvider",
      "valkey.credentials.UsernamePasswordCredentialProvider",
      "coredis.UserPassCredentialProvider",
    ],
    gives: "provider",
    hops: { data: { transport: [{ is: "none" }], username: "0|username=", password: ["1|password="] } },
  },
  {
    ...base,
    create: ["redis.multidb.config.DatabaseConfig", "redis.asyncio.multidb.config.DatabaseConfig"],
    gives: "node",
    let: { u: "from_url=", k: "client_kwargs=" },
    hops: {
      data: {
        host: "$u:url.host|$k.host",
        transport: [
          { when: ["from_pool=", "truthy"], is: "of:from_pool=" },
          { when: ["$u:url", "scheme rediss"], is: "tls" },
          { when: ["$u:url", "scheme redis"], is: "plain" },
          { when: ["$k.ssl", "truthy"], is: "tls" },
          { when: ["$k.host", "absent"], is: "localhost" },
          { is: "plain" },
        ],
        username: "$u:url.username|$k.username",
        password: ["$u:url.password", "$u:url.query.password", "$k.password"],
        otherAuth: ["$k.credential_provider"],
        tlsFix: [
          {
            when: ["$u:url", "scheme redis"],
            title: "Turn TLS on with rediss://",
            setup: SERVER_TLS,
            edits: [{ op: "scheme", at: "$u", to: "rediss" }],
          },
          {
            when: ["$k", "object"],
            title: "Turn TLS on with ssl=True",
            setup: SERVER_TLS,
            edits: [{ op: "member", at: "$k", path: ["ssl"], value: true }],
          },
        ],
      },
    },
  },
];
