/** Stores, queues and clients in Python that are created with a URL or options. */
import { settingUrlTlsFix } from "./django.ts";
import { settingUrlHop } from "./python-settings.ts";
import type { ClientRow } from "./row.ts";
import { CERT_NONE, keywordAuthFix, SERVER_TLS, urlVerificationFix } from "./shared.ts";

const python = { language: "python" } as const;
const keywordTls = [
  { title: "Turn TLS on with ssl=True", setup: SERVER_TLS, edits: [{ op: "keyword", name: "ssl", value: true }] },
] as const;

/** Things that make their own connection from a URL in the first argument or in a keyword. */
export const pythonStores: readonly ClientRow[] = [
  {
    ...python,
    library: "Flask-Limiter",
    package: "flask-limiter",
    create: [
      "flask_limiter.Limiter",
      "slowapi.Limiter",
      "limits.storage.storage_from_string",
      "limits.storage.RedisStorage",
      "taskiq_redis.RedisAsyncResultBackend",
      "taskiq_redis.ListQueueBroker",
      "taskiq_redis.PubSubBroker",
      "taskiq_redis.RedisStreamBroker",
      "taskiq_redis.RedisScheduleSource",
      "socketio.RedisManager",
      "socketio.AsyncRedisManager",
      "broadcaster.Broadcast",
      "langchain_community.chat_message_histories.RedisChatMessageHistory",
      "langchain_community.utilities.redis.get_client",
      "langchain_redis.RedisChatMessageHistory",
      "langchain_redis.RedisCache",
      "langchain_redis.RedisConfig",
      "arq.connections.RedisSettings.from_dsn",
      "dramatiq.brokers.redis.RedisBroker",
      "dramatiq.results.backends.redis.RedisBackend",
      "dramatiq.results.backends.RedisBackend",
      "huey.RedisHuey",
      "huey.PriorityRedisHuey",
      "cashews.cache.setup",
      "redbird.RedisRepo",
      "flask_socketio.SocketIO",
    ],
    gives: "queue",
    url: {
      schemes: [
        "redis",
        "rediss",
        "valkey",
        "valkeys",
        "unix",
        "redis-stream",
        "redis+sentinel",
        "rediss+sentinel",
        "async+redis",
        "async+rediss",
      ],
    },
    let: { u: "url=|redis_url=|storage_uri=|message_queue=|uri=|0:string|1:string" },
    guard: {
      any: [
        ["$u:url", "present"],
        ["host=", "present"],
      ],
    },
    hops: {
      data: {
        host: "$u:url.host|host=",
        transport: [
          {
            when: {
              all: [
                ["$u:url", "scheme redis,valkey,redis-stream"],
                ["$u:url.host", "present"],
              ],
            },
            is: "plain",
          },
          { when: ["$u:url", "scheme rediss,valkeys"], is: "tls" },
          { when: ["$u:url", "scheme unix"], is: "socket" },
          {
            when: {
              all: [
                ["$u:url", "absent"],
                ["ssl=", "truthy"],
              ],
            },
            is: "tls",
          },
          {
            when: {
              all: [
                ["$u:url", "absent"],
                ["host=", "present"],
              ],
            },
            is: "plain",
          },
          { is: "none" },
        ],
        // langchain's `rediss+sentinel://` switches certificate checks off by itself.
        verification: [{ when: ["$u:url", "scheme rediss+sentinel"], is: "off", at: "$u" }, ...(settingUrlHop.verification ?? [])],
        username: "$u:url.username|username=",
        password: ["$u:url.password", "$u:url.query.password", "password=", "storage_options=.password", "redis_options=.password"],
        tlsFix: [...settingUrlTlsFix, { when: ["host=", "present"], ...keywordTls[0] }],
        verificationFix: urlVerificationFix,
        authFix: keywordAuthFix,
      },
    },
  },
  {
    ...python,
    library: "arq",
    package: "arq",
    create: ["arq.connections.RedisSettings", "arq.RedisSettings"],
    gives: "provider",
    hops: {
      data: {
        host: "0:string|host=:string|host=[][0]|0",
        transport: [
          { when: ["2|unix_socket_path=", "truthy"], is: "socket" },
          { when: ["6|ssl=", "truthy"], is: "tls" },
          { when: ["0|host=", "absent"], is: "localhost" },
          { is: "plain" },
        ],
        verification: [
          { when: { not: ["6|ssl=", "truthy"] }, is: "n/a" },
          {
            when: {
              all: [
                ["ssl_cert_reqs=", "written"],
                ["ssl_cert_reqs=", CERT_NONE],
              ],
            },
            is: "off",
            at: "ssl_cert_reqs=",
          },
          { when: ["ssl_check_hostname=", "true"], is: "on" },
          { is: "no-hostname" },
        ],
        username: "4|username=",
        password: ["5|password="],
        tlsFix: keywordTls,
        verificationFix: [
          {
            when: ["ssl_cert_reqs=", "written"],
            title: 'Check the certificate with ssl_cert_reqs="required"',
            setup: "The server's certificate must come from a CA that this machine trusts.",
            edits: [{ op: "replace", at: "ssl_cert_reqs=", value: "required" }],
          },
          {
            title: "Check the host name with ssl_check_hostname=True",
            setup: "The certificate must name the host that is connected to.",
            edits: [{ op: "keyword", name: "ssl_check_hostname", value: true }],
          },
        ],
        authFix: keywordAuthFix,
      },
    },
    // Its repr shows the password in every version.
    leaksInRepr: true,
  },
  {
    ...python,
    library: "aiocache",
    package: "aiocache",
    create: ["aiocache.RedisCache", "aiocache.backends.redis.RedisCache"],
    gives: "queue",
    hops: {
      data: {
        host: "0|endpoint=",
        transport: [{ when: ["ssl=", "truthy"], is: "tls" }, { when: ["0|endpoint=", "absent"], is: "localhost" }, { is: "plain" }],
        password: ["3|password="],
        tlsFix: keywordTls,
        authFix: keywordAuthFix,
      },
    },
  },
  {
    ...python,
    library: "valkey-glide",
    package: "valkey-glide",
    create: [
      "glide.GlideClientConfiguration",
      "glide.GlideClusterClientConfiguration",
      "glide_sync.GlideClientConfiguration",
      "glide_sync.GlideClusterClientConfiguration",
    ],
    gives: "provider",
    let: { n: "0[]|addresses=[]", c: "credentials=" },
    hops: {
      data: {
        host: "$n!0|$n!host=",
        transport: [{ when: ["1|use_tls=", "truthy"], is: "tls" }, { is: "plain" }],
        username: "$c!1|$c!username=",
        password: ["$c!0|$c!password="],
        tlsFix: [{ title: "Turn TLS on with use_tls=True", setup: SERVER_TLS, edits: [{ op: "keyword", name: "use_tls", value: true }] }],
      },
    },
  },
];
