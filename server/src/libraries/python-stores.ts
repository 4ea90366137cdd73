/** Other things in Python that connect by themselves: message managers, chat histories, state of bots, GLIDE. */
import { settingUrlHop } from "./python-urls.ts";
import type { ClientRow, HopRow } from "./row.ts";
import { keywordAuthFix, SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

const python = { language: "python" } as const;

/** `$u` is a URL that may name Sentinels; `$o` the options beside it. */
const socketioHop: HopRow = {
  ...settingUrlHop,
  transport: [
    {
      when: {
        all: [
          ["$u:url", "scheme redis+sentinel,valkey+sentinel"],
          ["$o.ssl", "truthy"],
        ],
      },
      is: "tls",
    },
    {
      when: {
        all: [
          ["$u:url", "scheme redis,valkey,redis+sentinel,valkey+sentinel"],
          ["$u:url.host", "present"],
        ],
      },
      is: "plain",
    },
    { when: ["$u:url", "scheme rediss,valkeys"], is: "tls" },
    { when: ["$u:url", "scheme unix"], is: "socket" },
    { when: ["$u", "absent"], is: "localhost" },
    { when: ["$u:url", "scheme redis,valkey"], is: "localhost" },
    { is: "none" },
  ],
  username: "$u:url.username|$o.username",
  password: ["$u:url.password", "$u:url.query.password", "$o.password"],
};
/** Its `rediss+sentinel://` switches certificate checks off by itself. */
const langchainHop: HopRow = {
  host: "$u:url.host",
  transport: [
    {
      when: {
        all: [
          ["$u:url", "scheme redis,redis+sentinel"],
          ["$u:url.host", "present"],
        ],
      },
      is: "plain",
    },
    { when: ["$u:url", "scheme rediss,rediss+sentinel"], is: "tls" },
    { when: ["$u:url", "scheme unix"], is: "socket" },
    { when: ["$u", "absent"], is: "localhost" },
    { when: ["$u:url", "scheme redis"], is: "localhost" },
    { is: "none" },
  ],
  verification: [
    {
      when: {
        all: [
          ["$u:url", "scheme rediss+sentinel"],
          ["$u:url.query.ssl_cert_reqs", "absent"],
        ],
      },
      is: "off",
      at: "$u",
    },
    { when: ["$u:url.query.ssl_cert_reqs", "is none"], is: "off", at: "$u:url.query.ssl_cert_reqs" },
    { when: { not: ["$u:url", "scheme rediss,rediss+sentinel"] }, is: "n/a" },
    { is: "on" },
  ],
  username: "$u:url.username",
  password: ["$u:url.password", "$u:url.query.password"],
  tlsFix: settingUrlHop.tlsFix,
  verificationFix: [
    {
      title: "Check the certificate with ssl_cert_reqs=required",
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "query", at: "$u", name: "ssl_cert_reqs", value: "required" }],
    },
  ],
};
const glide = { ...python, library: "valkey-glide", package: "valkey-glide" } as const;
const aiogram = { ...python, library: "aiogram", package: "aiogram" } as const;
const community = { ...python, library: "langchain-community", package: "langchain-community" } as const;

export const pythonStores: readonly ClientRow[] = [
  {
    ...python,
    library: "python-socketio",
    package: "python-socketio",
    create: ["socketio.RedisManager", "socketio.AsyncRedisManager"],
    gives: "queue",
    let: { u: "0|url=", o: "redis_options=" },
    hops: { data: socketioHop },
    traps: ['There is no scheme that means TLS for Sentinels: it is redis_options={"ssl": True}.'],
  },
  {
    ...python,
    library: "Flask-SocketIO",
    package: "flask-socketio",
    create: ["flask_socketio.SocketIO", "flask_socketio.SocketIO().init_app"],
    gives: "queue",
    let: { u: "message_queue=" },
    hops: { data: settingUrlHop },
  },
  {
    ...python,
    library: "broadcaster",
    package: "broadcaster",
    create: ["broadcaster.Broadcast"],
    gives: "queue",
    let: { u: "0|url=" },
    hops: {
      data: {
        ...settingUrlHop,
        transport: [
          {
            when: {
              all: [
                ["$u:url", "scheme redis-stream"],
                ["$u:url.host", "present"],
              ],
            },
            is: "plain",
          },
          ...settingUrlHop.transport,
        ],
      },
    },
    traps: ["redis-stream:// has no form with TLS."],
  },
  {
    ...community,
    create: [
      "langchain_community.utilities.redis.get_client",
      "langchain_community.vectorstores.Redis",
      "langchain_community.vectorstores.redis.Redis",
    ],
    gives: "queue",
    let: { u: "redis_url=|0:string" },
    hops: { data: langchainHop },
    traps: ['rediss+sentinel:// sets ssl_cert_reqs="none" unless the URL says otherwise.'],
  },
  {
    ...community,
    create: [
      "langchain_community.vectorstores.Redis.from_texts",
      "langchain_community.vectorstores.Redis.from_documents",
      "langchain_community.vectorstores.redis.Redis.from_texts",
      "langchain_community.vectorstores.redis.Redis.from_documents",
      "langchain_community.storage.RedisStore",
      "langchain_community.storage.redis.RedisStore",
      "langchain_community.cache.RedisSemanticCache",
    ],
    gives: "queue",
    let: { u: "redis_url=" },
    hops: { data: langchainHop },
  },
  {
    ...community,
    create: [
      "langchain_community.chat_message_histories.RedisChatMessageHistory",
      "langchain_community.chat_message_histories.redis.RedisChatMessageHistory",
      // Where it was before.
      "langchain.memory.RedisChatMessageHistory",
      "langchain.memory.chat_message_histories.RedisChatMessageHistory",
    ],
    gives: "queue",
    let: { u: "1|url=" },
    hops: { data: langchainHop },
    traps: ["The session id becomes part of a key."],
  },
  {
    ...community,
    create: ["langchain_community.cache.RedisCache"],
    gives: "queue",
    hops: { data: { transport: [{ is: "of:0|redis_=" }] } },
  },
  {
    ...python,
    library: "langchain-redis",
    package: "langchain-redis",
    create: [
      "langchain_redis.RedisChatMessageHistory",
      "langchain_redis.RedisCache",
      "langchain_redis.RedisSemanticCache",
      "langchain_redis.RedisConfig",
      "langchain_redis.RedisVectorStore",
    ],
    gives: "queue",
    let: { u: "redis_url=" },
    hops: { data: settingUrlHop },
    traps: ["Messages and entries never expire unless ttl is set."],
  },
  {
    ...aiogram,
    create: ["aiogram.fsm.storage.redis.RedisStorage"],
    versions: ">=3",
    gives: "queue",
    hops: { data: { transport: [{ is: "of:0|redis=" }] } },
  },
  {
    ...aiogram,
    create: ["aiogram.fsm.storage.redis.RedisStorage.from_url", "aiogram.fsm.storage.redis.RedisEventIsolation.from_url"],
    versions: ">=3",
    gives: "queue",
    let: { u: "0|url=" },
    hops: { data: settingUrlHop },
  },
  {
    ...aiogram,
    create: ["aiogram.contrib.fsm_storage.redis.RedisStorage", "aiogram.contrib.fsm_storage.redis.RedisStorage2"],
    versions: "<3",
    gives: "queue",
    hops: {
      data: {
        host: "0|host=",
        transport: [{ when: ["ssl=", "truthy"], is: "tls" }, { when: ["0|host=", "absent"], is: "localhost" }, { is: "plain" }],
        username: "username=",
        password: ["3|password="],
        tlsFix: [{ title: "Turn TLS on with ssl=True", setup: SERVER_TLS, edits: [{ op: "keyword", name: "ssl", value: true }] }],
        authFix: keywordAuthFix,
      },
    },
  },
  {
    ...glide,
    create: [
      "glide.GlideClientConfiguration",
      "glide.GlideClusterClientConfiguration",
      "glide_sync.GlideClientConfiguration",
      "glide_sync.GlideClusterClientConfiguration",
    ],
    gives: "provider",
    let: { n: "0[]|addresses=[]", c: "credentials=|2", i: "advanced_config=!tls_config=!use_insecure_tls=" },
    hops: {
      data: {
        host: "$n!0|$n!host=",
        transport: [{ when: ["1|use_tls=", "truthy"], is: "tls" }, { is: "plain" }],
        verification: [{ when: { not: ["1|use_tls=", "truthy"] }, is: "n/a" }, { when: ["$i", "true"], is: "off", at: "$i" }, { is: "on" }],
        username: "$c!1|$c!username=",
        password: ["$c!0|$c!password="],
        otherAuth: ["$c!iam_config="],
        tlsFix: [{ title: "Turn TLS on with use_tls=True", setup: SERVER_TLS, edits: [{ op: "keyword", name: "use_tls", value: true }] }],
        verificationFix: [
          { title: "Check the certificate: remove use_insecure_tls", setup: TRUSTED_CERTIFICATE, edits: [{ op: "remove", at: "$i" }] },
        ],
      },
    },
    traps: ["ServerCredentials takes the password first and the user name second."],
  },
  {
    ...python,
    library: "upstash-redis",
    package: "upstash-redis",
    create: ["upstash_redis.Redis", "upstash_redis.asyncio.Redis", "upstash_redis.Redis.from_env", "upstash_redis.asyncio.Redis.from_env"],
    gives: "client",
    // Commands go over HTTPS to an address that is always an URL of it.
    hops: { data: { transport: [{ is: "none" }], password: ["1|token="] } },
    commands: "redis-py",
  },
];
