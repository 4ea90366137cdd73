/** valkey-py, aioredis, coredis, and fakes. */
import { poolTransport } from "./redis-py.ts";
import type { ClientRow, GivenRow, HopRow } from "./row.ts";
import {
  CERT_NONE,
  keywordAuthFix,
  keywordTlsFixLax,
  keywordTransport,
  keywordVerificationFix,
  keywordVerificationLax,
  queryVerificationFix,
  SERVER_TLS,
  urlTlsFixLax,
  urlTransport,
  urlVerificationFix,
  urlVerificationLax,
} from "./shared.ts";

const derive = ["client", "monitor", "pubsub", "json", "ft", "ts", "bf", "multi_exec"];
const otherAuth = ["credential_provider="];

const keywordHop: HopRow = {
  host: "0|host=",
  place: ["1|port=", "unix_socket_path="],
  transport: keywordTransport,
  verification: keywordVerificationLax,
  username: "username=",
  password: ["3|password="],
  otherAuth,
  tlsFix: keywordTlsFixLax,
  verificationFix: keywordVerificationFix,
  authFix: keywordAuthFix,
};
const urlHop: HopRow = {
  host: "$u:url.host|host=",
  transport: urlTransport,
  verification: urlVerificationLax,
  username: "$u:url.username|username=",
  password: ["$u:url.password", "$u:url.query.password", "password="],
  otherAuth,
  tlsFix: urlTlsFixLax,
  verificationFix: urlVerificationFix,
  authFix: keywordAuthFix,
};
const valkey = { library: "valkey-py", language: "python", package: "valkey" } as const;
const aioredis2 = { library: "aioredis", language: "python", package: "aioredis", versions: ">=2" } as const;
const aioredis1 = { library: "aioredis", language: "python", package: "aioredis", versions: "<2" } as const;

/** Types beside the classes that are made by calls of their own. */
export const forksGiven: readonly GivenRow[] = [
  {
    ...valkey,
    types: ["valkey.client.Pipeline", "valkey.asyncio.client.Pipeline", "valkey.client.PubSub", "valkey.asyncio.client.PubSub"],
    commands: "redis-py",
  },
  {
    library: "aioredis",
    language: "python",
    package: "aioredis",
    // In 1.x the first is made by functions, but is a type all the same.
    types: ["aioredis.Redis", "aioredis.client.Redis", "aioredis.client.Pipeline", "aioredis.client.PubSub"],
    commands: "redis-py",
  },
];
export const pythonForks: readonly ClientRow[] = [
  {
    ...valkey,
    create: [
      "valkey.Valkey",
      "valkey.StrictValkey",
      "valkey.Redis",
      "valkey.StrictRedis",
      "valkey.client.Valkey",
      "valkey.asyncio.Valkey",
      "valkey.asyncio.StrictValkey",
      "valkey.asyncio.Redis",
      "valkey.asyncio.client.Valkey",
    ],
    gives: "client",
    traps: ["The host name is not checked unless ssl_check_hostname=True."],
    hops: { data: keywordHop },
    commands: "redis-py",
    derive,
  },
  {
    ...valkey,
    create: [
      "valkey.from_url",
      "valkey.Valkey.from_url",
      "valkey.StrictValkey.from_url",
      "valkey.Redis.from_url",
      "valkey.asyncio.from_url",
      "valkey.asyncio.Valkey.from_url",
      "valkey.asyncio.Redis.from_url",
    ],
    gives: "client",
    let: { u: "0|url=" },
    hops: { data: urlHop },
    commands: "redis-py",
    derive,
  },
  {
    ...valkey,
    create: ["valkey.ConnectionPool.from_url", "valkey.BlockingConnectionPool.from_url", "valkey.asyncio.ConnectionPool.from_url"],
    gives: "pool",
    let: { u: "0|url=" },
    hops: { data: urlHop },
  },
  {
    ...valkey,
    create: ["valkey.ConnectionPool", "valkey.BlockingConnectionPool", "valkey.asyncio.ConnectionPool"],
    gives: "pool",
    let: { c: "connection_class=" },
    hops: {
      data: {
        host: "host=",
        transport: poolTransport,
        username: "username=",
        password: ["password="],
        otherAuth,
        tlsFix: [
          {
            title: "Turn TLS on with connection_class=SSLConnection",
            setup: SERVER_TLS,
            edits: [{ op: "keyword", name: "connection_class", value: { name: "SSLConnection", from: "valkey" } }],
          },
        ],
        authFix: keywordAuthFix,
      },
    },
  },
  {
    ...valkey,
    create: ["valkey.ValkeyCluster", "valkey.RedisCluster", "valkey.cluster.ValkeyCluster", "valkey.asyncio.ValkeyCluster"],
    gives: "client",
    hops: {
      data: {
        ...keywordHop,
        host: "0|host=|startup_nodes=[]!0|startup_nodes=[]!host=",
        transport: [{ when: ["ssl=", "truthy"], is: "tls" }, { is: "plain" }],
        password: ["password="],
      },
    },
    commands: "redis-py",
    derive,
  },
  {
    ...aioredis2,
    create: ["aioredis.Redis", "aioredis.StrictRedis", "aioredis.client.Redis"],
    gives: "client",
    hops: { data: { ...keywordHop, host: "host=", password: ["password="] } },
    commands: "redis-py",
    derive,
  },
  {
    ...aioredis2,
    create: ["aioredis.from_url", "aioredis.Redis.from_url", "aioredis.StrictRedis.from_url"],
    gives: "client",
    let: { u: "0|url=" },
    hops: { data: urlHop },
    commands: "redis-py",
    derive,
  },
  {
    ...aioredis2,
    create: ["aioredis.ConnectionPool.from_url", "aioredis.BlockingConnectionPool.from_url"],
    gives: "pool",
    let: { u: "0|url=" },
    hops: { data: urlHop },
  },
  {
    ...aioredis1,
    create: ["aioredis.create_redis", "aioredis.create_redis_pool", "aioredis.create_pool", "aioredis.create_connection"],
    gives: "client",
    let: { u: "0:string|address=:string" },
    hops: {
      data: {
        host: "$u:url.host|0[0]|address=[0]",
        transport: [
          { when: ["ssl=", "truthy"], is: "tls" },
          { when: ["$u:url", "scheme rediss"], is: "tls" },
          { when: ["$u", "matches /^\\//"], is: "socket" },
          { is: "plain" },
        ],
        verification: [{ is: "on" }],
        password: ["$u:url.password", "$u:url.query.password", "password="],
        tlsFix: [
          {
            when: ["$u:url", "scheme redis"],
            title: "Turn TLS on with rediss://",
            setup: SERVER_TLS,
            edits: [{ op: "scheme", at: "$u", to: "rediss" }],
          },
          { title: "Turn TLS on with ssl=True", setup: SERVER_TLS, edits: [{ op: "keyword", name: "ssl", value: true }] },
        ],
        authFix: keywordAuthFix,
      },
    },
    commands: "redis-py",
    derive,
  },
  {
    library: "coredis",
    language: "python",
    package: "coredis",
    create: ["coredis.Redis", "coredis.RedisCluster"],
    gives: "client",
    traps: [
      'ssl_cert_reqs=None means optional here: only "none" switches the check off.',
      "The host name is not checked unless ssl_check_hostname=True.",
    ],
    hops: {
      data: {
        host: "0|host=|startup_nodes=[].host",
        transport: [
          { when: ["connection_pool=", "truthy"], is: "of:connection_pool=" },
          { when: ["unix_socket_path=", "truthy"], is: "socket" },
          {
            when: {
              any: [
                ["ssl=", "truthy"],
                ["ssl_context=", "truthy"],
              ],
            },
            is: "tls",
          },
          {
            when: {
              all: [
                ["0|host=", "absent"],
                ["startup_nodes=", "absent"],
              ],
            },
            is: "localhost",
          },
          { is: "plain" },
        ],
        // Here `ssl_cert_reqs=None` means optional, not off.
        verification: [
          { when: { not: ["ssl=", "truthy"] }, is: "n/a" },
          {
            when: {
              all: [
                ["ssl_cert_reqs=", "present"],
                ["ssl_cert_reqs=", CERT_NONE],
              ],
            },
            is: "off",
            at: "ssl_cert_reqs=",
          },
          { when: ["ssl_check_hostname=", "false"], is: "no-hostname", at: "ssl_check_hostname=" },
          { when: ["ssl_check_hostname=", "absent"], is: "no-hostname" },
          { is: "on" },
        ],
        username: "username=",
        password: ["password="],
        otherAuth,
        tlsFix: keywordTlsFixLax,
        verificationFix: keywordVerificationFix,
        authFix: keywordAuthFix,
      },
    },
    commands: "redis-py",
    derive,
  },
  {
    library: "coredis",
    language: "python",
    package: "coredis",
    create: ["coredis.Redis.from_url", "coredis.RedisCluster.from_url"],
    gives: "client",
    let: { u: "0|url=" },
    hops: {
      data: {
        host: "$u:url.host",
        transport: [
          { when: ["$u:url", "scheme rediss"], is: "tls" },
          { when: ["ssl_context=", "truthy"], is: "tls" },
          { when: ["$u:url", "scheme unix"], is: "socket" },
          { when: ["$u:url.host", "absent"], is: "localhost" },
          { is: "plain" },
        ],
        verification: [
          { when: { not: ["$u:url", "scheme rediss"] }, is: "n/a" },
          { when: ["$u:url.query.ssl_cert_reqs", "is none"], is: "off", at: "$u:url.query.ssl_cert_reqs" },
          { is: "on" },
        ],
        username: "$u:url.username|username=",
        password: ["$u:url.password", "$u:url.query.password", "password="],
        otherAuth,
        tlsFix: [
          {
            when: ["$u:url", "scheme redis"],
            title: "Turn TLS on with rediss://",
            setup: SERVER_TLS,
            edits: [{ op: "scheme", at: "$u", to: "rediss" }],
          },
        ],
        verificationFix: [queryVerificationFix],
        authFix: keywordAuthFix,
      },
    },
    commands: "redis-py",
    derive,
  },
  {
    library: "redis-py-cluster",
    language: "python",
    package: "redis-py-cluster",
    create: ["rediscluster.RedisCluster", "rediscluster.StrictRedisCluster"],
    gives: "client",
    hops: {
      data: {
        host: "0:string|host=|startup_nodes=[].host|2[].host",
        transport: [
          { when: ["connection_pool=", "truthy"], is: "of:connection_pool=" },
          { when: ["ssl=", "truthy"], is: "tls" },
          { when: ["connection_class=", "is rediscluster.connection.SSLClusterConnection"], is: "tls" },
          { is: "plain" },
        ],
        verification: keywordVerificationLax,
        username: "username=",
        password: ["password="],
        tlsFix: keywordTlsFixLax,
        verificationFix: keywordVerificationFix,
        authFix: keywordAuthFix,
      },
    },
    commands: "redis-py",
    derive,
    traps: ["The host name is not checked unless ssl_check_hostname=True."],
  },
  {
    library: "fakeredis",
    language: "python",
    package: "fakeredis",
    create: [
      "fakeredis.FakeRedis",
      "fakeredis.FakeStrictRedis",
      "fakeredis.FakeAsyncRedis",
      "fakeredis.FakeValkey",
      "fakeredis.FakeAsyncValkey",
      "fakeredis.aioredis.FakeRedis",
      "fakeredis.FakeRedis.from_url",
      "fakeredis.FakeStrictRedis.from_url",
      "fakeredis.FakeAsyncRedis.from_url",
      "fakeredis.aioredis.FakeRedis.from_url",
      "mockredis.mock_redis_client",
      "mockredis.mock_strict_redis_client",
      "birdisle.redis.Redis",
      "birdisle.redis.StrictRedis",
    ],
    gives: "client",
    isFake: true,
    commands: "redis-py",
    derive,
  },
];
