/** redis-py (sync and asyncio) and what is built on it with the same arguments. */
import type { Cases, ClientRow, FixRow, GivenRow, Transport } from "./row.ts";
import {
  CERT_NONE,
  FAKE_CLASSES,
  keywordAuthFix,
  keywordTlsFix,
  keywordTransport,
  keywordVerification,
  keywordVerificationFix,
  SERVER_TLS,
  SOCKET_CLASSES,
  SSL_CLASSES,
  urlTlsFix,
  urlTransport,
  urlVerification,
  urlVerificationFix,
} from "./shared.ts";

const base = { library: "redis-py", language: "python", package: "redis" } as const;
export const redisPyDerive = ["client", "monitor", "pubsub", "json", "ft", "ts", "bf", "cf", "cms", "topk", "tdigest"];
/** From 6.3 until 7.4 `repr(client)` shows the password. */
const leaksInRepr = { version: ">=6.3 <7.4" } as const;
/** redis-py refuses Valkey's schemes. */
const refusesValkey = { when: ["$u:url", "scheme valkey,valkeys"], is: "throws" } as const;
const otherAuth = ["credential_provider=", "redis_connect_func="];
/** A provider of the program's own gives `(user, password)`, or the password alone. */
export const providedPassword = "credential_provider=.get_credentials()[-1]";

/** Pools give everything that they do not know to the connection class; `ssl=` is not among what that knows. */
export const poolTransport: Cases<Transport> = [
  { when: ["ssl=", "written"], is: "throws" },
  { when: ["$c", FAKE_CLASSES], is: "none" },
  { when: ["$c", SSL_CLASSES], is: "tls" },
  {
    when: {
      any: [
        ["$c", SOCKET_CLASSES],
        ["path=", "present"],
      ],
    },
    is: "socket",
  },
  { when: ["host=", "absent"], is: "localhost" },
  { is: "plain" },
];
const poolHop = {
  host: "host=",
  place: ["port=", "path="],
  transport: poolTransport,
  verification: [
    { when: { not: ["$c", SSL_CLASSES] }, is: "n/a" },
    {
      when: ["ssl_cert_reqs=", CERT_NONE],
      is: "off",
      at: "ssl_cert_reqs=",
    },
    { when: ["ssl_check_hostname=", "false"], is: "no-hostname", at: "ssl_check_hostname=" },
    { when: { surely: { all: [["ssl_check_hostname=", "absent"], { version: "<6" }] } }, is: "no-hostname" },
    { is: "on" },
  ],
  username: "username=",
  password: ["password=", providedPassword],
  otherAuth,
  verificationFix: keywordVerificationFix,
  authFix: keywordAuthFix,
} as const;
const urlHop = {
  host: "$u:url.host|host=",
  transport: [refusesValkey, ...urlTransport],
  verification: urlVerification,
  username: "$u:url.username|$u:url.query.username|username=",
  password: ["$u:url.password", "$u:url.query.password", "password=", providedPassword],
  otherAuth: [...otherAuth, "$u:url.query.credential_provider"],
  tlsFix: urlTlsFix,
  verificationFix: urlVerificationFix,
  authFix: keywordAuthFix,
} as const;

const usesSslConnection = { title: "Turn TLS on with connection_class=SSLConnection", setup: SERVER_TLS };
const poolFix: readonly FixRow[] = [
  { ...usesSslConnection, edits: [{ op: "keyword", name: "connection_class", value: { name: "SSLConnection", from: "redis" } }] },
];
const asyncPoolFix: readonly FixRow[] = [
  { ...usesSslConnection, edits: [{ op: "keyword", name: "connection_class", value: { name: "SSLConnection", from: "redis.asyncio" } }] },
];

const keywordHop = {
  host: "0|host=",
  place: ["1|port=", "unix_socket_path="],
  transport: keywordTransport,
  verification: keywordVerification,
  username: "username=",
  password: ["3|password=", providedPassword],
  otherAuth,
  tlsFix: keywordTlsFix,
  verificationFix: keywordVerificationFix,
  authFix: keywordAuthFix,
} as const;
const walrus = {
  ...base,
  library: "walrus",
  install: "walrus",
  gives: "client",
  commands: "redis-py",
  derive: redisPyDerive,
  leaksInRepr,
} as const;

export const redisPyClients: readonly ClientRow[] = [
  {
    ...base,
    create: [
      "redis.Redis",
      "redis.StrictRedis",
      "redis.client.Redis",
      "redis.client.StrictRedis",
      "redis.asyncio.Redis",
      "redis.asyncio.StrictRedis",
      "redis.asyncio.client.Redis",
      "redis.asyncio.client.StrictRedis",
    ],
    gives: "client",
    traps: [
      "Options of TLS do nothing without ssl=True, and from_url and pools do not know ssl.",
      "Beside connection_pool= every other option is ignored, also ssl and password.",
      "Before version 6 the host name of the certificate is not checked.",
      "From 6.3 until 7.4 repr(client) shows the password.",
    ],
    hops: { data: keywordHop },
    commands: "redis-py",
    derive: redisPyDerive,
    leaksInRepr,
  },
  {
    ...base,
    create: [
      "redis.from_url",
      "redis.utils.from_url",
      "redis.Redis.from_url",
      "redis.Redis().from_url",
      "redis.StrictRedis.from_url",
      "redis.StrictRedis().from_url",
      "redis.client.Redis.from_url",
      "redis.client.StrictRedis.from_url",
      "redis.asyncio.from_url",
      "redis.asyncio.utils.from_url",
      "redis.asyncio.Redis.from_url",
      "redis.asyncio.StrictRedis.from_url",
      "redis.asyncio.client.Redis.from_url",
    ],
    gives: "client",
    let: { u: "0|url=" },
    hops: { data: urlHop },
    commands: "redis-py",
    derive: redisPyDerive,
    leaksInRepr,
  },
  {
    ...base,
    create: [
      "redis.ConnectionPool.from_url",
      "redis.BlockingConnectionPool.from_url",
      "redis.connection.ConnectionPool.from_url",
      "redis.connection.BlockingConnectionPool.from_url",
      "redis.asyncio.ConnectionPool.from_url",
      "redis.asyncio.BlockingConnectionPool.from_url",
      "redis.asyncio.connection.ConnectionPool.from_url",
      "redis.asyncio.connection.BlockingConnectionPool.from_url",
    ],
    gives: "pool",
    let: { u: "0|url=" },
    hops: { data: urlHop },
    leaksInRepr,
  },
  {
    ...base,
    create: ["redis.ConnectionPool", "redis.connection.ConnectionPool"],
    gives: "pool",
    let: { c: "0|connection_class=" },
    hops: { data: { ...poolHop, tlsFix: poolFix } },
    leaksInRepr,
  },
  {
    ...base,
    create: ["redis.BlockingConnectionPool", "redis.connection.BlockingConnectionPool"],
    gives: "pool",
    let: { c: "2|connection_class=" },
    hops: { data: { ...poolHop, tlsFix: poolFix } },
    leaksInRepr,
  },
  {
    ...base,
    create: ["redis.asyncio.ConnectionPool", "redis.asyncio.connection.ConnectionPool"],
    gives: "pool",
    let: { c: "0|connection_class=" },
    hops: { data: { ...poolHop, tlsFix: asyncPoolFix } },
    leaksInRepr,
  },
  {
    ...base,
    create: ["redis.asyncio.BlockingConnectionPool", "redis.asyncio.connection.BlockingConnectionPool"],
    gives: "pool",
    let: { c: "2|connection_class=" },
    hops: { data: { ...poolHop, tlsFix: asyncPoolFix } },
    leaksInRepr,
  },
  {
    ...base,
    create: ["redis.Redis.from_pool", "redis.asyncio.Redis.from_pool", "redis.asyncio.client.Redis.from_pool"],
    gives: "client",
    hops: { data: { transport: [{ is: "of:0|connection_pool=" }] } },
    commands: "redis-py",
    derive: redisPyDerive,
    leaksInRepr,
  },
  {
    ...base,
    library: "redis-om",
    install: "redis-om",
    traps: ["Without url= it reads REDIS_OM_URL."],
    create: ["redis_om.get_redis_connection", "aredis_om.get_redis_connection", "redis_om.connections.get_redis_connection"],
    gives: "client",
    let: { u: "url=" },
    hops: {
      data: {
        host: "$u:url.host|host=",
        transport: [
          {
            when: {
              all: [
                ["$u", "absent"],
                ["ssl=", "truthy"],
              ],
            },
            is: "tls",
          },
          {
            when: {
              all: [
                ["$u", "absent"],
                ["host=", "absent"],
              ],
            },
            is: "localhost",
          },
          { when: ["$u", "absent"], is: "plain" },
          ...urlHop.transport,
        ],
        username: urlHop.username,
        password: urlHop.password,
        otherAuth,
        tlsFix: [...urlTlsFix, ...keywordTlsFix],
        authFix: keywordAuthFix,
      },
    },
    commands: "redis-py",
    derive: redisPyDerive,
  },
];

export const walrusClients: readonly ClientRow[] = [
  { ...walrus, create: ["walrus.Database", "walrus.Walrus", "walrus.database.Database"], hops: { data: keywordHop } },
  { ...walrus, create: ["walrus.Database.from_url", "walrus.Walrus.from_url"], let: { u: "0|url=" }, hops: { data: urlHop } },
];

/** Clients that come by type or from a framework. */
export const redisPyGiven: readonly GivenRow[] = [
  {
    library: "redis-py",
    language: "python",
    package: "redis",
    // Beside the classes that are made by calls of their own.
    types: ["redis.client.Pipeline", "redis.asyncio.client.Pipeline", "redis.client.PubSub", "redis.asyncio.client.PubSub"],
    commands: "redis-py",
  },
  {
    library: "Flask-Redis",
    language: "python",
    package: "flask-redis",
    calls: [
      "flask_redis.FlaskRedis",
      "flask_redis.Redis",
      "flask_redis.FlaskRedis.from_custom_provider",
      "flask_and_redis.Redis",
      "flask_redis_sentinel.SentinelExtension",
    ],
    commands: "redis-py",
  },
  {
    library: "Redis",
    language: "python",
    holders: [
      "flask.Flask()",
      "flask.Flask().extensions",
      "flask.Flask().config",
      "flask.current_app.config",
      "flask.current_app",
      "flask.current_app.extensions",
      "flask.g",
      "quart.Quart()",
      "quart.Quart().extensions",
      "quart.current_app",
      "quart.current_app.extensions",
      "quart.g",
      "fastapi.FastAPI().state",
      "fastapi.FastAPI().extra",
      "starlette.applications.Starlette().state",
      "litestar.Litestar().state",
      "sanic.Sanic()",
      "sanic.Sanic().ctx",
      "sanic.Sanic.get_app().ctx",
      "aiohttp.web.Application()",
      "tornado.web.RequestHandler().application",
      "tornado.web.RequestHandler().settings",
      "@FastAPI.state",
      "@FastAPI.app.state",
      "@Litestar.app.state",
      "@Sanic.ctx",
      "@Sanic.app",
      "@Sanic.app.ctx",
      "@aiohttp",
      "@aiohttp.app",
      "@aiohttp.config_dict",
      "@Pyramid",
      "@Pyramid.registry",
      "@request",
      "@request.app",
      "@request.app.ctx",
      "@request.app.state",
      "@request.state",
      "@request.registry",
    ],
    commands: "redis-py",
  },
];
