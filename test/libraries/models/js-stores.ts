/** The measured traps of stores, plugins, REST clients, GLIDE and Tedis. */
import { external, input, list, object } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const client = external("ioredis()");
const off = { rejectUnauthorized: false };

const fastifyRedis = model("@fastify/redis", "typescript", ({ check, silent }) => {
  const R = ["fastify().register", "fastify.fastify().register", "fastify.FastifyInstance().register"];
  const plugin = external("@fastify/redis");
  check("URL", R, { pos: [plugin, { url: "redis://:p@h" }] }, { transport: "plain", host: "h", password: "p", tlsFix: "scheme $u rediss" });
  check(
    "old name, options",
    R,
    { pos: [external("fastify-redis"), { host: "h", password: "p" }] },
    { transport: "plain", host: "h", password: "p", authFix: "member $o password" },
  );
  check("client", R, { pos: [plugin, { client }] }, { transport: "of:$o.client" });
  silent("another plugin", R, { pos: [external("@fastify/redis.other"), { host: "h" }] });
});

const koa = model("koa-redis", "typescript", ({ check }) => {
  const K = ["koa-redis", "koa-redis.default"];
  check(
    "options",
    K,
    { pos: [{ host: "h", password: "p", auth_pass: "q", pass: "r" }] },
    { transport: "plain", host: "h", password: "p,q,r", tlsFix: "member $o tls" },
  );
  check(
    "URL",
    K,
    { pos: [{ url: "redis://u:p@h?password=q" }] },
    { transport: "plain", host: "h", username: "u", password: "p,q", tlsFix: "scheme $u rediss" },
  );
  check("socket", K, { pos: [{ socket: "/s" }] }, { transport: "socket" });
  check("client", K, { pos: [{ client }] }, { transport: "of:$o.client" });
  const nodes = list([{ host: "n" }]);
  check("cluster", K, { pos: [{ isRedisCluster: true, nodes }] }, { transport: "plain", host: "n" });
  check(
    "cluster options",
    K,
    { pos: [{ nodes, clusterOptions: { redisOptions: { tls: {}, password: "p" } } }] },
    { transport: "tls", password: "p" },
  );
});

const catbox = model("@hapi/catbox-redis", "typescript", ({ check, silent }) => {
  const C = ["@hapi/catbox-redis", "@hapi/catbox-redis.Engine", "catbox-redis"];
  check(
    "options",
    C,
    { pos: [{ host: "h", password: "p" }] },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls", "cluster.transport": "none" },
  );
  check("URL", C, { pos: [{ url: "rediss://h" }] }, { transport: "tls" });
  check("socket", C, { pos: [{ socket: "/s" }] }, { transport: "socket" });
  check("client", C, { pos: [{ client }] }, { transport: "of:$o.client" });
  check(
    "cluster: tls at the top does nothing",
    C,
    { pos: [{ cluster: list([{ host: "n" }]), tls: {}, password: "p" }] },
    {
      transport: "none",
      "cluster.transport": "plain",
      "cluster.at": "$o.tls",
      "cluster.host": "n",
      "cluster.password": "",
      "cluster.tlsFix": "member $o redisOptions.tls",
    },
  );
  check(
    "cluster: redisOptions",
    C,
    { pos: [{ cluster: list([{ host: "n" }]), redisOptions: { tls: {}, password: "p" } }] },
    { "cluster.transport": "tls", "cluster.password": "p" },
  );
  check("cluster: nothing", C, { pos: [{ cluster: list([{ host: "n" }]) }] }, { "cluster.transport": "plain", "cluster.at": "" });
  const S = ["@hapi/hapi.server", "@hapi/hapi.Server"];
  const engine = external("@hapi/catbox-redis");
  check(
    "of a server",
    S,
    { pos: [{ cache: list([{ provider: { constructor: engine, options: { host: "h", password: "p" } } }]) }] },
    { transport: "plain", host: "h", password: "p" },
  );
  check(
    "of a server, one only",
    S,
    { pos: [{ cache: { provider: { constructor: external("@hapi/catbox-redis.Engine"), options: { url: "redis://h" } } } }] },
    { transport: "plain", host: "h" },
  );
  silent("a server with another cache", S, {
    pos: [{ cache: list([{ provider: { constructor: external("@hapi/catbox-memory"), options: { host: "h" } } }]) }],
  });
  silent("a server without a cache", S, { pos: [{ port: 80, host: "h" }] });
});

const graphql = model("graphql-redis-subscriptions", "typescript", ({ check }) => {
  const G = "graphql-redis-subscriptions.RedisPubSub";
  check(
    "options",
    G,
    { pos: [{ connection: { host: "h", password: "p" } }] },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls" },
  );
  check("URL", G, { pos: [{ connection: "redis://:p@h" }] }, { transport: "plain", host: "h", password: "p" });
  check("clients", G, { pos: [{ publisher: client, subscriber: client }] }, { transport: "of:0.publisher" });
});

const adonis = model("@adonisjs/redis", "typescript", ({ check }) => {
  const A = "@adonisjs/redis.defineConfig";
  check(
    "connections",
    A,
    { pos: [{ connection: "main", connections: { main: { host: "h", password: "p" } } }] },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls" },
  );
  check("tls", A, { pos: [{ connections: { main: { host: "h", tls: {} } } }] }, { transport: "tls" });
  check("url is no option", A, { pos: [{ connections: { main: { url: "redis://h" } } }] }, { transport: "localhost" });
  check("clusters", A, { pos: [{ connections: { main: { clusters: list([{ host: "h" }]) } } }] }, { transport: "none" });
});

const apollo = model("apollo-server-cache-redis", "typescript", ({ check }) => {
  check(
    "options",
    "apollo-server-cache-redis.RedisCache",
    { pos: [{ host: "h", password: "p" }] },
    { transport: "plain", host: "h", password: "p" },
  );
  check(
    "cluster",
    "apollo-server-cache-redis.RedisClusterCache",
    { pos: [list([{ host: "h" }]), { redisOptions: { tls: {} } }] },
    { transport: "tls", host: "h" },
  );
  check("client", "apollo-server-cache-redis.BaseRedisCache", { pos: [{ client }] }, { transport: "of:0.client" });
});

const redisOm = model("redis-om", "typescript", ({ check, silent }) => {
  const O = "redis-om.Client().open";
  check(
    "URL",
    O,
    { pos: ["redis://:p@h"], version: "0.4.7" },
    { transport: "plain", host: "h", password: "p", tlsFix: "scheme $u rediss", authFix: "" },
  );
  check("the query is not read", O, { pos: ["redis://h?password=p"] }, { password: "" });
  check("rediss", O, { pos: ["rediss://h"] }, { transport: "tls" });
  check("nothing", O, {}, { transport: "localhost" });
  silent("later versions take clients", O, { pos: ["redis://h"], version: "0.5.0" });
});

const tedis = model("tedis", "typescript", ({ check }) => {
  const T = ["tedis.Tedis", "tedis.TedisPool"];
  check(
    "options",
    T,
    { pos: [{ host: "h", password: "p" }] },
    { transport: "plain", host: "h", password: "p", verification: "n/a", tlsFix: "" },
  );
  check("what tls says of checks is not handed on", T, { pos: [{ host: "h", tls: off }] }, { transport: "tls", verification: "on" });
  check("nothing", T, {}, { transport: "localhost" });
});

const sessions = model("redis-sessions", "typescript", ({ check }) => {
  const S = ["redis-sessions", "redis-sessions.default"];
  check(
    "host",
    S,
    { pos: [{ host: "h", options: { username: "u", password: "p" } }] },
    { transport: "plain", host: "h", username: "u", password: "p" },
  );
  check(
    "TLS beside host and port",
    S,
    { pos: [{ host: "h", options: { socket: { tls: true } } }] },
    { transport: "tls", verification: "on" },
  );
  check(
    "no check",
    S,
    { pos: [{ host: "h", options: { socket: { tls: true, rejectUnauthorized: false } } }] },
    { verification: "off", at: "0.options.socket.rejectUnauthorized", verificationFix: "remove 0.options.socket.rejectUnauthorized" },
  );
  check("no TLS", S, { pos: [{ host: "h" }] }, { transport: "plain", verification: "n/a", tlsFix: "member 0 options.socket.tls" });
  check("nothing", S, { pos: [{}] }, { transport: "localhost" });
  for (const version of ["4.0.0", "3.0.0"]) {
    const url = (text: string) => ({ pos: [{ options: { url: text } }], version });
    check(`URL, ${version}`, S, url("redis://:p@h"), { transport: "plain", host: "h", password: "p", tlsFix: "scheme $u rediss" });
    check(`URL with TLS, ${version}`, S, url("rediss://h"), { transport: "tls" });
  }
  check("user in a URL", S, { pos: [{ options: { url: "rediss://u:p@h" } }], version: "4.0.0" }, { username: "u", verification: "on" });
  check("client, before 4", S, { pos: [{ client }], version: "3.0.0" }, { transport: "of:0.client" });
  check("client shows the version", S, { pos: [{ client }] }, { transport: "of:0.client" });
  check("TLS shows the version", S, { pos: [{ host: "h", options: { tls: {} } }] }, { transport: "tls" });
  check("client, not read any more", S, { pos: [{ client }], version: "4.0.0" }, { transport: "localhost" });
  const old = { pos: [{ host: "h", options: { password: "p", auth_pass: "a" } }], version: "3.0.0" };
  check("no TLS, before 4", S, old, { transport: "plain", host: "h", password: "p,a", tlsFix: "member 0 options.tls" });
  check("nothing, before 4", S, { pos: [{}], version: "3.0.0" }, { transport: "localhost" });
});

const upstash = model("@upstash/redis", "typescript", ({ check }) => {
  check(
    "REST is never plain",
    [
      "@upstash/redis.Redis",
      "@upstash/redis.Redis.fromEnv",
      "@upstash/redis/cloudflare.Redis",
      "@upstash/redis/cloudflare.Redis.fromEnv",
      "@upstash/redis/fastly.Redis",
      "@upstash/redis/nodejs.Redis",
    ],
    { pos: [{ url: "https://h", token: "t" }] },
    { transport: "none", password: "t", commands: "upstash", gives: "client" },
  );
});

const vercelKv = model("@vercel/kv", "typescript", ({ check }) => {
  check(
    "REST is never plain",
    "@vercel/kv.createClient",
    { pos: [{ url: "https://h", token: "t" }] },
    { transport: "none", password: "t", commands: "upstash" },
  );
});

const glide = model("@valkey/valkey-glide", "typescript", ({ check }) => {
  const G = ["@valkey/valkey-glide.GlideClient.createClient", "@valkey/valkey-glide.GlideClusterClient.createClient"];
  const addresses = list([{ host: "h" }]);
  check(
    "plain",
    G,
    { pos: [object({ addresses, credentials: { username: "u", password: "p" } })] },
    { transport: "plain", host: "h", username: "u", password: "p", verification: "n/a", tlsFix: "member 0 useTLS", commands: "glide" },
  );
  check("useTLS", G, { pos: [object({ addresses, useTLS: true })] }, { transport: "tls", verification: "on" });
  check("IAM", G, { pos: [object({ addresses, credentials: { iamConfig: input("environment") } })] }, { otherAuth: "input" });
  check(
    "insecure",
    G,
    { pos: [object({ addresses, useTLS: true, advancedConfiguration: { tlsAdvancedConfiguration: { insecure: true } } })] },
    {
      transport: "tls",
      verification: "off",
      at: "0.advancedConfiguration.tlsAdvancedConfiguration.insecure",
      verificationFix: "remove 0.advancedConfiguration.tlsAdvancedConfiguration.insecure",
    },
  );
});

export const models: readonly Model[] = [
  fastifyRedis,
  koa,
  catbox,
  graphql,
  adonis,
  apollo,
  redisOm,
  tedis,
  sessions,
  upstash,
  vercelKv,
  glide,
];
