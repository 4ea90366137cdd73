/** The measured traps of JavaScript's clients: what turns TLS on and what only looks so, where passwords stand, what goes where. */
import assert from "node:assert/strict";
import { type Given, type Said, saidOfCall } from "../harness/row-outcomes.ts";
import { either, external, input, list, object, parameter, text, unknown } from "../harness/values.ts";

function check(title: string, path: string, given: Given, wanted: Said): void {
  it(title, () => {
    const said = saidOfCall("typescript", path, given);
    for (const [slot, text] of Object.entries(wanted))
      assert.equal(said[slot.includes(".") || slot === "fake" ? slot : `data.${slot}`], text, slot);
  });
}
const off = { rejectUnauthorized: false };

describe("node-redis 4 to 6", () => {
  const C = "redis.createClient";
  const v4 = "4.7.1";
  const v5 = "5.12.1";
  const v6 = "6.3.1";
  check(
    "URL",
    C,
    { pos: [{ url: "redis://:p@h:6379" }], version: v4 },
    { transport: "plain", host: "h", password: "p", tlsFix: "scheme $p.url rediss" },
  );
  check("rediss", C, { pos: [{ url: "REDISS://h" }], version: v4 }, { transport: "tls", verification: "on" });
  check(
    "socket",
    C,
    { pos: [{ socket: { host: "h" }, password: "p", username: "u" }], version: v5 },
    { transport: "plain", password: "p", username: "u", tlsFix: "member $p socket.tls" },
  );
  check("socket.tls", C, { pos: [{ socket: { host: "h", tls: true } }], version: v5 }, { transport: "tls", verification: "on" });
  check("nothing", C, { version: v5 }, { transport: "localhost" });
  check("a string is ignored", C, { pos: ["redis://:p@h"], version: v5 }, { transport: "localhost" });
  check("flat options are ignored", C, { pos: [{ host: "h", port: 6379, tls: {} }], version: v5 }, { transport: "localhost" });
  check(
    "socket.tls must be true, not {}",
    C,
    { pos: [{ socket: { host: "h", tls: {} } }], version: v5 },
    { transport: "plain", at: "$p.socket.tls", verification: "n/a", tlsFix: "member $p socket.tls" },
  );
  check(
    "socket.tls must be true, not 'true'",
    C,
    { pos: [{ socket: { host: "h", tls: "true" } }], version: v4 },
    { transport: "plain", at: "$p.socket.tls" },
  );
  check(
    "options inside socket.tls have no simple fix",
    C,
    { pos: [{ socket: { host: "h", tls: { ca: "x" } } }], version: v5 },
    { transport: "plain", tlsFix: "" },
  );
  check("4: redis:// with socket.tls is TLS", C, { pos: [{ url: "redis://h", socket: { tls: true } }], version: v4 }, { transport: "tls" });
  for (const version of [v5, v6]) {
    check(
      `${version}: redis:// with socket.tls throws`,
      C,
      { pos: [{ url: "redis://h", socket: { tls: true } }], version },
      { transport: "throws" },
    );
    check(
      `${version}: rediss:// with socket.tls false throws`,
      C,
      { pos: [{ url: "rediss://h", socket: { tls: false } }], version },
      { transport: "throws" },
    );
  }
  check(
    "4: rediss:// with socket.tls false",
    C,
    { pos: [{ url: "rediss://h", socket: { tls: false } }], version: v4 },
    { transport: "tls" },
  );
  check("unknown version", C, { pos: [{ url: "redis://h", socket: { tls: true } }] }, { transport: "throws|tls" });
  check(
    "unchecked",
    C,
    { pos: [{ url: "rediss://h", socket: off }], version: v5 },
    { verification: "off", at: "$p.socket.rejectUnauthorized", verificationFix: "remove $p.socket.rejectUnauthorized" },
  );
  check(
    "top-level tls options do nothing",
    C,
    { pos: [{ url: "rediss://h", tls: off }], version: v5 },
    { transport: "tls", verification: "on" },
  );
  check("the query is not read", C, { pos: [{ url: "redis://h?password=x" }], version: v5 }, { password: "" });
  check("unix", C, { pos: [{ socket: { path: "/s" } }], version: v5 }, { transport: "socket" });
  check("environment URL", C, { pos: [{ url: input("environment") }], version: v5 }, { transport: "localhost|plain|socket|tls" });
  check("fallback", C, { pos: [{ url: either(input("environment")[0] ?? null, "redis://:p@h") }], version: v5 }, { password: "?,p" });
  check(
    "template",
    C,
    { pos: [{ url: text(["redis://", input("environment"), ":6379"]) }], version: v5 },
    { transport: "plain", host: "input" },
  );
  check("parameter options", C, { pos: [parameter("options")], version: v5 }, { host: "?" });
  check("pool", "redis.createClientPool", { pos: [{ url: "redis://h" }], version: v5 }, { transport: "plain" });
  check("@redis/client", "@redis/client.createClient", { pos: [{ url: "redis://h" }] }, { transport: "plain" });
  const K = "redis.createCluster";
  check(
    "cluster",
    K,
    { pos: [{ rootNodes: list([{ url: "redis://a" }, { url: "redis://:p@b" }]) }] },
    { transport: "plain", host: "a,b", password: "p", tlsFix: "scheme $n.url rediss; member 0 defaults.socket.tls" },
  );
  check(
    "cluster: rediss:// covers the root nodes only",
    K,
    { pos: [{ rootNodes: list([{ url: "rediss://a" }]) }] },
    { transport: "plain", tlsFix: "member 0 defaults.socket.tls" },
  );
  check(
    "cluster defaults",
    K,
    { pos: [{ rootNodes: list([{ url: "rediss://a" }]), defaults: { socket: { tls: true, ...off } } }] },
    { transport: "tls", verification: "off" },
  );
  const S = "redis.createSentinel";
  const nodes = list([{ host: "s", port: 26379 }]);
  check("sentinel", S, { pos: [{ name: "m", sentinelRootNodes: nodes }] }, { "data.transport": "plain", "sentinel.transport": "plain" });
  check(
    "sentinel: TLS of the servers is not that of the Sentinels",
    S,
    { pos: [{ sentinelRootNodes: nodes, nodeClientOptions: { socket: { tls: true }, password: "p" } }] },
    { "data.transport": "tls", "data.password": "p", "sentinel.transport": "plain" },
  );
  check(
    "sentinel: both",
    S,
    { pos: [{ sentinelRootNodes: nodes, nodeClientOptions: { socket: { tls: true } }, sentinelClientOptions: { socket: { tls: true } } }] },
    { "sentinel.transport": "tls" },
  );
});

describe("node-redis 3", () => {
  const C = "redis.createClient";
  const version = "3.1.2";
  check(
    "options",
    C,
    { pos: [{ host: "h", auth_pass: "p" }], version },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls" },
  );
  check("port, host", C, { pos: [6379, "h"], version }, { transport: "plain", host: "h", tlsFix: "append" });
  check("port, host, options", C, { pos: ["6379", "h", { tls: {} }], version }, { transport: "tls" });
  check("URL", C, { pos: ["redis://pw@h"], version }, { transport: "plain", password: "pw", tlsFix: "scheme $u rediss" });
  check("URL option", C, { pos: [{ url: "redis://:p@h" }], version }, { transport: "plain", password: "p", host: "h" });
  check("rediss", C, { pos: ["rediss://h"], version }, { transport: "tls" });
  check("redis:// with tls", C, { pos: ["redis://h", { tls: {} }], version }, { transport: "tls" });
  check("query password", C, { pos: ["redis://h?password=p"], version }, { password: "p" });
  check("unchecked", C, { pos: [{ host: "h", tls: off }], version }, { verification: "off" });
  check("socket", C, { pos: ["/tmp/redis.sock"], version }, { transport: "socket" });
  check("nothing", C, { version }, { transport: "localhost" });
  check("unknown version looks old", C, { pos: [{ host: "h", password: "p" }] }, { transport: "plain", password: "p" });
  check("unknown version looks new", C, { pos: [{ socket: { host: "h" }, password: "p" }] }, { transport: "plain", password: "p" });
  check("handy-redis", "handy-redis.createNodeRedisClient", { pos: [6379, "h"] }, { transport: "plain" });
});

describe("ioredis and iovalkey", () => {
  const I = "ioredis";
  check("nothing", I, {}, { transport: "localhost" });
  check("port", I, { pos: [6379] }, { transport: "localhost" });
  check("port, host", I, { pos: [6379, "h"] }, { transport: "plain", host: "h", tlsFix: "append" });
  check("port in a string", I, { pos: ["6379", "h"] }, { transport: "plain", host: "h" });
  check("port, host, options", I, { pos: [6379, "h", { tls: {}, password: "p" }] }, { transport: "tls", password: "p" });
  check(
    "options",
    I,
    { pos: [{ host: "h", password: "p" }] },
    { transport: "plain", password: "p", tlsFix: "member $o tls", authFix: "member $o password" },
  );
  check("named export", "ioredis.Redis", { pos: [{ host: "h", tls: {} }] }, { transport: "tls", verification: "on" });
  check(
    "URL",
    I,
    { pos: ["redis://u:p@h:6380"] },
    { transport: "plain", host: "h", password: "p", username: "u", tlsFix: "scheme $u rediss" },
  );
  check("rediss", I, { pos: ["rediss://h"] }, { transport: "tls" });
  check("redis:// with tls", I, { pos: ["redis://h", { tls: {} }] }, { transport: "tls" });
  check("REDISS:// is plain", I, { pos: ["REDISS://h"] }, { transport: "plain" });
  check(
    "rediss:// with tls: false is plain",
    I,
    { pos: ["rediss://h", { tls: false }] },
    { transport: "plain", at: "$o.tls", tlsFix: "remove $o.tls" },
  );
  check("rediss:// with tls: undefined", I, { pos: ["rediss://h", { tls: null }] }, { transport: "tls" });
  check("?tls=false turns TLS on", I, { pos: ["redis://h?tls=false"] }, { transport: "tls" });
  check("?ssl=true does nothing", I, { pos: ["redis://h?ssl=true"] }, { transport: "plain" });
  check("?password", I, { pos: ["redis://h?password=p"] }, { password: "p" });
  check("url is no option", I, { pos: [{ url: "redis://:p@h" }] }, { transport: "localhost", password: "" });
  check("host without scheme", I, { pos: ["h.example:6380"] }, { transport: "plain", host: "h.example" });
  check("//host", I, { pos: ["//h:6380"] }, { transport: "plain", host: "h" });
  check("socket path", I, { pos: ["/tmp/redis.sock"] }, { transport: "socket" });
  check("path option", I, { pos: [{ path: "/s" }] }, { transport: "socket" });
  check("unchecked", I, { pos: [{ host: "h", tls: off }] }, { verification: "off", at: "$o.tls.rejectUnauthorized" });
  check("environment", I, { pos: [input("environment")] }, { transport: "localhost|plain|socket|tls" });
  check("environment with tls", I, { pos: [input("environment"), { tls: {} }] }, { transport: "socket|tls" });
  check("unknown", I, { pos: [unknown()] }, { host: "?" });
  const sentinels = list([{ host: "s", port: 26379 }]);
  check(
    "sentinels: tls alone leaves both plain",
    I,
    { pos: [{ sentinels, name: "m", tls: {} }] },
    {
      transport: "plain",
      at: "$o.tls",
      "sentinel.transport": "plain",
      tlsFix: "member $o enableTLSForSentinelMode; member $o sentinelTLS",
    },
  );
  check(
    "sentinels: enableTLSForSentinelMode",
    I,
    { pos: [{ sentinels, name: "m", tls: {}, enableTLSForSentinelMode: true }] },
    { transport: "tls", "sentinel.transport": "plain" },
  );
  check(
    "sentinels: all",
    I,
    { pos: [{ sentinels, tls: {}, enableTLSForSentinelMode: true, sentinelTLS: {}, sentinelPassword: "q", password: "p" }] },
    { transport: "tls", "sentinel.transport": "tls", "sentinel.password": "q" },
  );
  check("no sentinels", I, { pos: [{ host: "h" }] }, { "sentinel.transport": "none" });
  const K = "ioredis.Cluster";
  check("cluster: rediss:// is plain", K, { pos: [list(["rediss://h:1"])] }, { transport: "plain", host: "h", at: "$n", tlsFix: "append" });
  check(
    "cluster: top-level tls does nothing",
    K,
    { pos: [list([{ host: "h" }]), { tls: {}, password: "p" }] },
    { transport: "plain", at: "$o.tls", password: "", tlsFix: "member $o redisOptions.tls" },
  );
  check(
    "cluster: redisOptions",
    K,
    { pos: [list([{ host: "h" }]), { redisOptions: { tls: off, password: "p" } }] },
    { transport: "tls", verification: "off", password: "p" },
  );
  check("cluster: per node", K, { pos: [list([{ host: "h", tls: {} }])] }, { transport: "tls" });
  check("Redis.Cluster", "ioredis.Redis.Cluster", { pos: [list([{ host: "h" }])] }, { transport: "plain" });
  check("iovalkey valkeys://", "iovalkey", { pos: ["valkeys://h"] }, { transport: "tls" });
  check("iovalkey reads REDISS://", "iovalkey", { pos: ["REDISS://h"] }, { transport: "tls" });
  check("mock", "ioredis-mock", { pos: [{ host: "h", password: "p" }] }, { fake: "true" });
  check("redis-mock", "redis-mock.createClient", {}, { fake: "true" });
});

describe("queues, Nest, stores, REST", () => {
  check(
    "bull: rediss:// is plain",
    "bull",
    { pos: ["q", "rediss://:p@h"] },
    { transport: "plain", password: "p", at: "$u", tlsFix: "append" },
  );
  check("bull: URL and tls", "bull", { pos: ["q", "rediss://h", { redis: { tls: {} } }] }, { transport: "tls" });
  check(
    "bull: options",
    "bull",
    { pos: ["q", { redis: { host: "h", password: "p" } }] },
    { transport: "plain", password: "p", tlsFix: "member $o tls" },
  );
  check("bull: redis string", "bull", { pos: ["q", { redis: "redis://:p@h" }] }, { transport: "plain", password: "p" });
  check("bull: host at the top is ignored", "bull", { pos: ["q", { host: "h" }] }, { transport: "localhost" });
  check("bull: nothing", "bull", { pos: ["q"] }, { transport: "localhost" });
  check(
    "bullmq",
    "bullmq.Queue",
    { pos: ["q", { connection: { host: "h", password: "p" } }] },
    { transport: "plain", password: "p", tlsFix: "member $o tls" },
  );
  check("bullmq tls", "bullmq.Worker", { pos: ["q", unknown(), { connection: { host: "h", tls: {} } }] }, { transport: "tls" });
  check("bullmq url counts", "bullmq.QueueEvents", { pos: ["q", { connection: { url: "rediss://h" } }] }, { transport: "tls" });
  check("bullmq string is ignored", "bullmq.Queue", { pos: ["q", { connection: "redis://h" }] }, { transport: "localhost" });
  check("bullmq top-level host is ignored", "bullmq.Queue", { pos: ["q", { host: "h" }] }, { transport: "localhost" });
  check("bullmq producer", "bullmq.FlowProducer", { pos: [{ connection: { host: "h" } }] }, { transport: "plain" });
  check("bullmq with a client", "bullmq.Queue", { pos: ["q", { connection: external("ioredis()") }] }, { host: "?" });
  check("@nestjs/bull url", "@nestjs/bull.BullModule.forRoot", { pos: [{ url: "rediss://h" }] }, { transport: "plain" });
  check(
    "@nestjs/bull",
    "@nestjs/bull.BullModule.forRoot",
    { pos: [{ redis: { host: "h", password: "p" } }] },
    { transport: "plain", password: "p" },
  );
  check(
    "@nestjs/bullmq",
    "@nestjs/bullmq.BullModule.forRoot",
    { pos: [{ connection: { host: "h", password: "p" } }] },
    { transport: "plain", password: "p" },
  );
  const REDIS = external("@nestjs/microservices.Transport.REDIS");
  check(
    "microservice",
    "@nestjs/core.NestFactory.createMicroservice",
    { pos: [unknown(), { transport: REDIS, options: { host: "h", password: "p" } }] },
    { transport: "plain", password: "p" },
  );
  check(
    "microservice client",
    "@nestjs/microservices.ClientsModule.register",
    { pos: [list([{ name: "X", transport: REDIS, options: { host: "h", tls: {} } }])] },
    { transport: "tls" },
  );
  it("microservice over TCP", () =>
    assert.throws(() =>
      saidOfCall("typescript", "@nestjs/core.NestFactory.createMicroservice", {
        pos: [unknown(), { transport: external("@nestjs/microservices.Transport.TCP"), options: { host: "h" } }],
      }),
    ));
  check(
    "nestjs-redis drops options beside url",
    "nestjs-redis.RedisModule.register",
    { pos: [{ url: "redis://h", tls: {}, password: "p" }], version: "1.3.3" },
    { transport: "plain", at: "$o.tls", tlsFix: "scheme $u rediss" },
  );
  check(
    "nestjs-redis options",
    "nestjs-redis.RedisModule.register",
    { pos: [{ host: "h", tls: {} }], version: "1.3.3" },
    { transport: "tls" },
  );
  check(
    "liaoliaots",
    "@liaoliaots/nestjs-redis.RedisModule.forRoot",
    { pos: [{ config: { url: "redis://:p@h" } }] },
    { transport: "plain", password: "p" },
  );
  check(
    "nestjs-modules",
    "@nestjs-modules/ioredis.RedisModule.forRoot",
    { pos: [{ type: "single", url: "redis://:p@h" }] },
    { transport: "plain", password: "p" },
  );
  check(
    "nestjs-modules options",
    "@nestjs-modules/ioredis.RedisModule.forRoot",
    { pos: [{ type: "single", options: { host: "h", tls: {} } }] },
    { transport: "tls" },
  );
  check(
    "cache-manager",
    "cache-manager-ioredis-yet.redisStore",
    { pos: [{ host: "h", password: "p" }] },
    { transport: "plain", password: "p" },
  );
  check(
    "cache-manager url is no option",
    "cache-manager-ioredis-yet.redisStore",
    { pos: [{ url: "redis://h" }] },
    { transport: "localhost" },
  );
  check(
    "@fastify/redis",
    "fastify().register",
    { pos: [external("@fastify/redis"), { url: "redis://:p@h" }] },
    { transport: "plain", password: "p" },
  );
  check("upstash", "@upstash/redis.Redis", { pos: [{ url: "https://h", token: "t" }] }, { transport: "none", password: "t" });
  check("vercel", "@vercel/kv.createClient", { pos: [{ url: "https://h", token: "t" }] }, { transport: "none", password: "t" });
  check(
    "glide",
    "@valkey/valkey-glide.GlideClient.createClient",
    { pos: [object({ addresses: list([{ host: "h" }]), credentials: { password: "p" } })] },
    { transport: "plain", host: "h", password: "p", tlsFix: "member 0 useTLS" },
  );
  check(
    "glide insecure",
    "@valkey/valkey-glide.GlideClient.createClient",
    {
      pos: [
        object({ addresses: list([{ host: "h" }]), useTLS: true, advancedConfiguration: { tlsAdvancedConfiguration: { insecure: true } } }),
      ],
    },
    { transport: "tls", verification: "off" },
  );
});
