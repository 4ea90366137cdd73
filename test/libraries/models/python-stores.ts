/** Message managers, chat histories, state of bots, GLIDE and crawlers in Python. */
import type { Atom } from "../../../server/src/flow/values.ts";
import { call, external, input, list, type Plain } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

/** What calling `path` with these arguments gives. */
function made(path: string, pos: readonly Plain[], kw: Readonly<Record<string, Plain>> = {}): Atom {
  return { ...(external(`${path}()`)[0] as Extract<Atom, { kind: "external" }>), call: call(pos, kw) };
}

const socketio = model("python-socketio", "python", ({ check }) => {
  const M = ["socketio.RedisManager", "socketio.AsyncRedisManager"];
  check("URL", M, { pos: ["redis://u:p@h"] }, { transport: "plain", host: "h", username: "u", password: "p" });
  check(
    "keywords",
    M,
    { kw: { url: "redis://h?password=q", redis_options: { username: "u", password: "p" } } },
    { username: "u", password: "q,p" },
  );
  check("rediss", M, { pos: ["rediss://h"] }, { transport: "tls" });
  check("unix", M, { pos: ["unix:///s"] }, { transport: "socket" });
  check("Sentinels", M, { pos: ["redis+sentinel://h/m"] }, { transport: "plain" });
  check("Sentinels with ssl", M, { pos: ["redis+sentinel://h/m"], kw: { redis_options: { ssl: true } } }, { transport: "tls" });
  check("one server with ssl", M, { pos: ["redis://h"], kw: { redis_options: { ssl: true } } }, { transport: "plain" });
  check("nothing", M, {}, { transport: "localhost" });
  check("no host", M, { pos: ["redis://"] }, { transport: "localhost" });
  check("something else", M, { pos: ["amqp://h"] }, { transport: "none" });
});

const flaskSocketio = model("Flask-SocketIO", "python", ({ check, settings }) => {
  const S = ["flask_socketio.SocketIO", "flask_socketio.SocketIO().init_app"];
  check("queue", S, { kw: { message_queue: "redis://:p@h" } }, { transport: "plain", password: "p" });
  check("none", S, {}, { transport: "none" });
  const on = ["flask.Flask().config", "flask.current_app.config", "quart.Quart().config"];
  settings("setting", { SOCKETIO_MESSAGE_QUEUE: "redis://:p@h" }, { transport: "plain", password: "p" }, on);
  settings("other name", { SOCKETIO_REDIS_URL: "redis://h" }, { transport: "plain" }, on);
});

const broadcaster = model("broadcaster", "python", ({ check }) => {
  const B = "broadcaster.Broadcast";
  check("URL", B, { pos: ["redis://:p@h"] }, { transport: "plain", password: "p", tlsFix: "scheme $u:url:scheme(redis) rediss" });
  check("keyword", B, { kw: { url: "rediss://h" } }, { transport: "tls" });
  check("streams have no TLS", B, { pos: ["redis-stream://h"] }, { transport: "plain", tlsFix: "" });
  check("streams without a host", B, { pos: ["redis-stream://"] }, { transport: "none" });
  check("something else", B, { pos: ["kafka://h"] }, { transport: "none" });
});

const community = model("langchain-community", "python", ({ check }) => {
  const C = [
    "langchain_community.utilities.redis.get_client",
    "langchain_community.vectorstores.Redis",
    "langchain_community.vectorstores.redis.Redis",
  ];
  check(
    "its scheme that switches checks off",
    C,
    { kw: { redis_url: "rediss+sentinel://h/m" } },
    { transport: "tls", verification: "off", at: "$u", verificationFix: "query $u ssl_cert_reqs" },
  );
  check("unless it says otherwise", C, { pos: ["rediss+sentinel://h/m?ssl_cert_reqs=required"] }, { verification: "on" });
  check("Sentinels", C, { pos: ["redis+sentinel://h/m"] }, { transport: "plain" });
  check("unchecked", C, { pos: ["rediss://h?ssl_cert_reqs=none"] }, { verification: "off", at: "$u:url.query.ssl_cert_reqs" });
  check(
    "URL",
    C,
    { pos: ["redis://u:p@h?password=q"] },
    { transport: "plain", host: "h", username: "u", password: "p,q", verification: "n/a", tlsFix: "scheme $u:url:scheme(redis) rediss" },
  );
  check("unix", C, { pos: ["unix:///s"] }, { transport: "socket" });
  check("nothing", C, {}, { transport: "localhost" });
  check("no host", C, { pos: ["redis://"] }, { transport: "localhost" });
  check("something else", C, { pos: ["amqp://h"] }, { transport: "none" });
  const V = [
    "langchain_community.vectorstores.Redis.from_texts",
    "langchain_community.vectorstores.Redis.from_documents",
    "langchain_community.vectorstores.redis.Redis.from_texts",
    "langchain_community.vectorstores.redis.Redis.from_documents",
    "langchain_community.storage.RedisStore",
    "langchain_community.storage.redis.RedisStore",
    "langchain_community.cache.RedisSemanticCache",
  ];
  check("keyword alone", V, { pos: ["text"], kw: { redis_url: "redis://:p@h" } }, { transport: "plain", password: "p" });
  const H = [
    "langchain_community.chat_message_histories.RedisChatMessageHistory",
    "langchain_community.chat_message_histories.redis.RedisChatMessageHistory",
    "langchain.memory.RedisChatMessageHistory",
    "langchain.memory.chat_message_histories.RedisChatMessageHistory",
  ];
  check("history", H, { pos: ["session", "redis://:p@h"] }, { transport: "plain", password: "p" });
  check("history by keyword", H, { pos: ["session"], kw: { url: "redis://h" } }, { transport: "plain" });
  check(
    "cache of a client",
    "langchain_community.cache.RedisCache",
    { kw: { redis_: external("redis.Redis()") } },
    { transport: "of:0|redis_=" },
  );
});

const langchainRedis = model("langchain-redis", "python", ({ check }) => {
  check(
    "URL",
    [
      "langchain_redis.RedisChatMessageHistory",
      "langchain_redis.RedisCache",
      "langchain_redis.RedisSemanticCache",
      "langchain_redis.RedisConfig",
      "langchain_redis.RedisVectorStore",
    ],
    { pos: ["x"], kw: { redis_url: "redis://:p@h" } },
    { transport: "plain", host: "h", password: "p", gives: "queue" },
  );
});

const aiogram = model("aiogram", "python", ({ check, silent }) => {
  check(
    "client",
    "aiogram.fsm.storage.redis.RedisStorage",
    { pos: [external("redis.asyncio.Redis()")], version: "3.4.1" },
    { transport: "of:0|redis=" },
  );
  const U = ["aiogram.fsm.storage.redis.RedisStorage.from_url", "aiogram.fsm.storage.redis.RedisEventIsolation.from_url"];
  check("URL", U, { pos: ["redis://:p@h"] }, { transport: "plain", password: "p" });
  check("URL by keyword", U, { kw: { url: "rediss://h" }, version: "3.0.0" }, { transport: "tls" });
  const S = ["aiogram.contrib.fsm_storage.redis.RedisStorage", "aiogram.contrib.fsm_storage.redis.RedisStorage2"];
  check(
    "2: in order",
    S,
    { pos: ["h", 6379, 0, "pw"] },
    { transport: "plain", host: "h", password: "pw", tlsFix: "keyword ssl", authFix: "keyword password" },
  );
  check(
    "2: keywords",
    S,
    { kw: { host: "h", username: "u", password: "p", ssl: true }, version: "2.25.1" },
    { transport: "tls", host: "h", username: "u", password: "p" },
  );
  check("2: host by keyword", S, { kw: { host: "h" } }, { transport: "plain" });
  silent("2: is not 3", U, { pos: ["redis://h"], version: "2.25.1" });
  silent("2: takes no client", "aiogram.fsm.storage.redis.RedisStorage", { pos: [external("redis.asyncio.Redis()")], version: "2.25.1" });
  silent("3: is not 2", S, { pos: ["h"], version: "3.0.0" });
  check("2: nothing", S, {}, { transport: "localhost" });
});

const glide = model("valkey-glide", "python", ({ check }) => {
  const C = [
    "glide.GlideClientConfiguration",
    "glide.GlideClusterClientConfiguration",
    "glide_sync.GlideClientConfiguration",
    "glide_sync.GlideClusterClientConfiguration",
  ];
  const node = made("glide.NodeAddress", ["h", 6379]);
  check(
    "in order: the password stands first",
    C,
    { pos: [list([node]), false, made("glide.ServerCredentials", ["pw", "u"])] },
    { transport: "plain", host: "h", password: "pw", username: "u", verification: "n/a", tlsFix: "keyword use_tls", gives: "provider" },
  );
  check("TLS second", C, { pos: [list([node]), true] }, { transport: "tls", verification: "on" });
  check(
    "keywords",
    C,
    {
      kw: {
        addresses: list([made("glide.NodeAddress", [], { host: "h" })]),
        use_tls: true,
        credentials: made("glide.ServerCredentials", [], { password: "p", username: "u" }),
      },
    },
    { transport: "tls", host: "h", password: "p", username: "u" },
  );
  check(
    "IAM",
    C,
    { kw: { addresses: list([node]), credentials: made("glide.ServerCredentials", [], { iam_config: input("environment") }) } },
    { otherAuth: "input" },
  );
  check(
    "unchecked",
    C,
    {
      kw: {
        addresses: list([node]),
        use_tls: true,
        advanced_config: made("glide.AdvancedGlideClientConfiguration", [], {
          tls_config: made("glide.TlsAdvancedConfiguration", [], { use_insecure_tls: true }),
        }),
      },
    },
    { verification: "off", at: "$i", verificationFix: "remove $i" },
  );
});

const scrapyRedis = model("scrapy-redis", "python", ({ settings }) => {
  const SCHEDULER = "scrapy_redis.scheduler.Scheduler";
  settings("URL", { SCHEDULER, REDIS_URL: "redis://:p@h" }, { transport: "plain", host: "h", password: "p" });
  settings("URL, password in the query", { SCHEDULER, REDIS_URL: "redis://h?password=p" }, { password: "p" });
  settings("rediss", { SCHEDULER, REDIS_URL: "rediss://h" }, { transport: "tls", host: "h" });
  settings("host", { SCHEDULER, REDIS_HOST: "h", REDIS_PASSWORD: "p" }, { transport: "plain", host: "h", password: "p" });
  settings(
    "params",
    { DUPEFILTER_CLASS: "scrapy_redis.dupefilter.RFPDupeFilter", REDIS_PARAMS: { host: "h", password: "p" } },
    { transport: "plain", host: "h", password: "p" },
  );
  settings("params with ssl", { SCHEDULER, REDIS_PARAMS: { host: "h", ssl: true } }, { transport: "tls" });
  settings("nothing", { SCHEDULER, REDIS_PARAMS: {} }, { transport: "localhost" });
  settings("not a crawler's", { REDIS_HOST: "h", REDIS_PASSWORD: "p" }, {});
});

const upstash = model("upstash-redis", "python", ({ check }) => {
  const paths = ["upstash_redis.Redis", "upstash_redis.asyncio.Redis"];
  check("token", paths, { pos: ["https://h", "t"] }, { transport: "none", password: "t", gives: "client", commands: "redis-py" });
  check("named", paths, { kw: { url: "https://h", token: "t" } }, { transport: "none", password: "t" });
  check(
    "environment",
    ["upstash_redis.Redis.from_env", "upstash_redis.asyncio.Redis.from_env"],
    {},
    { transport: "none", gives: "client" },
  );
});

export const models: readonly Model[] = [
  upstash,
  socketio,
  flaskSocketio,
  broadcaster,
  community,
  langchainRedis,
  aiogram,
  glide,
  scrapyRedis,
];
