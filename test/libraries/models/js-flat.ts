/** What takes the flat options of node-redis 3. */
import { external, input } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const off = { rejectUnauthorized: false };
const client = external("redis.createClient()");

const asyncRedis = model("async-redis", "typescript", ({ check }) => {
  const C = "async-redis.createClient";
  check("prefix of keys", C, { pos: [{ prefix: "a:" }] }, { keyPrefix: "a:" });
  check(
    "port, host",
    C,
    { pos: [6379, "h"] },
    { transport: "plain", host: "h", tlsFix: "append", commands: "node-redis-3", gives: "client" },
  );
  check("options", C, { pos: [{ host: "h", password: "p" }] }, { transport: "plain", host: "h", password: "p" });
  check("port, host, options", C, { pos: [6379, "h", { tls: {} }] }, { transport: "tls" });
  check("URL", C, { pos: ["redis://pw@h", { tls: {} }] }, { transport: "tls", password: "pw" });
  check("URL option", C, { pos: [{ url: "rediss://h" }] }, { transport: "tls", host: "h" });
});

const socketIo = model("socket.io-redis", "typescript", ({ check }) => {
  const A = ["socket.io-redis", "socket.io-redis.default", "socket.io-redis.createAdapter"];
  check("options", A, { pos: [{ host: "h", auth_pass: "p" }] }, { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls" });
  check("URI", A, { pos: ["redis://:p@h"] }, { transport: "plain", host: "h", password: "p", tlsFix: "scheme $u rediss" });
  check("URI and options", A, { pos: ["redis://h", { tls: {} }] }, { transport: "tls" });
  check("url in the options", A, { pos: [{ url: "rediss://h" }] }, { transport: "tls" });
  check("clients", A, { pos: [{ pubClient: client, subClient: client }] }, { transport: "of:$o.pubClient" });
});

const connectRedis = model("connect-redis", "typescript", ({ check }) => {
  const C = "connect-redis()";
  const v3 = "3.4.2";
  check(
    "3: options",
    C,
    { pos: [{ host: "h", pass: "p" }], version: v3 },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls", authFix: "member $o pass" },
  );
  check("3: URL", C, { pos: [{ url: "redis://u:p@h?password=q" }], version: v3 }, { transport: "plain", host: "h", password: "p,q" });
  check("3: socket", C, { pos: [{ socket: "/s" }], version: v3 }, { transport: "socket" });
  check("3: client", C, { pos: [{ client }], version: v3 }, { transport: "of:$o.client" });
  for (const option of ["host", "url", "socket", "pass"])
    check(
      `unknown version, ${option}`,
      C,
      { pos: [{ [option]: "redis://h" }] },
      { gives: "queue", password: option === "pass" ? "redis://h" : "" },
    );
  check(
    "4 and later",
    ["connect-redis()", "connect-redis", "connect-redis.default", "connect-redis.RedisStore"],
    { pos: [{ client }], version: "7.1.0" },
    { transport: "of:0.client" },
  );
  const since = "connect-redis.RedisStore";
  check("sessions for ever", since, { pos: [{ client, disableTTL: true }] }, { lasting: "0.disableTTL" });
  check("sessions that expire", since, { pos: [{ client, disableTTL: false }] }, { lasting: "" });
  check("unknown version, client", "connect-redis()", { pos: [{ client }] }, { transport: "of:$o.client" });
});

const rateLimit = model("rate-limit-redis", "typescript", ({ check }) => {
  const R = ["rate-limit-redis", "rate-limit-redis.default", "rate-limit-redis.RedisStore"];
  check(
    "2: URL",
    R,
    { pos: [{ redisURL: "redis://u:p@h?password=q" }], version: "2.1.0" },
    { transport: "plain", host: "h", username: "u", password: "p,q", tlsFix: "scheme $u rediss" },
  );
  check("2: rediss", R, { pos: [{ redisURL: "rediss://h" }] }, { transport: "tls" });
  check("2: client", R, { pos: [{ client }] }, { transport: "of:0.client" });
  check("2: nothing", R, { pos: [{}], version: "2.1.0" }, { transport: "localhost" });
  check("3 and later", R, { pos: [{ sendCommand: input("environment") }], version: "4.2.0" }, { transport: "none" });
});

const beeQueue = model("bee-queue", "typescript", ({ check }) => {
  const B = ["bee-queue", "bee-queue.default"];
  check(
    "options",
    B,
    { pos: ["q", { redis: { host: "h", password: "p" } }] },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls", authFix: "member $o password" },
  );
  check(
    "URL",
    B,
    { pos: ["q", { redis: "redis://:p@h" }] },
    { transport: "plain", host: "h", password: "p", tlsFix: "scheme $u rediss", authFix: "" },
  );
  check("rediss works", B, { pos: ["q", { redis: "rediss://h" }] }, { transport: "tls" });
  check(
    "url in the options",
    B,
    { pos: ["q", { redis: { url: "redis://h", tls: off } }] },
    { transport: "tls", host: "h", verification: "off" },
  );
  check("nothing", B, { pos: ["q"] }, { transport: "localhost" });
});

const kue = model("kue", "typescript", ({ check }) => {
  const K = ["kue.createQueue", "kue.default.createQueue"];
  check(
    "options: the password is auth",
    K,
    { pos: [{ redis: { host: "h", auth: "p", options: { auth_pass: "q" } } }] },
    { transport: "plain", host: "h", password: "p,q", verification: "n/a", tlsFix: "member $r options.tls", authFix: "member $r auth" },
  );
  check("URL", K, { pos: [{ redis: "redis://:p@h" }] }, { transport: "plain", host: "h", password: "p", tlsFix: "" });
  check("rediss throws", K, { pos: [{ redis: "rediss://h" }] }, { transport: "throws" });
  check("tls does nothing", K, { pos: [{ redis: { host: "h", tls: {} } }] }, { transport: "plain", at: "$r.tls" });
  check("tls without a host", K, { pos: [{ redis: { tls: {} } }] }, { transport: "localhost" });
  check("no tls", K, { pos: [{ redis: { host: "h" } }] }, { at: "" });
  check(
    "options.tls",
    K,
    { pos: [{ redis: { host: "h", options: { tls: off } } }] },
    {
      transport: "tls",
      verification: "off",
      at: "$r.options.tls.rejectUnauthorized",
      verificationFix: "remove $r.options.tls.rejectUnauthorized",
    },
  );
  check("checked", K, { pos: [{ redis: { host: "h", options: { tls: {} } } }] }, { verification: "on" });
  check("socket", K, { pos: [{ redis: { socket: "/s" } }] }, { transport: "socket" });
  check("nothing", K, {}, { transport: "localhost" });
});

const rsmq = model("rsmq", "typescript", ({ check }) => {
  const R = ["rsmq", "rsmq.default"];
  check(
    "options",
    R,
    { pos: [{ host: "h", password: "p", options: { password: "q" } }] },
    { transport: "plain", host: "h", password: "p,q", tlsFix: "member $o options.tls" },
  );
  check("options.tls", R, { pos: [{ host: "h", options: { tls: {} } }] }, { transport: "tls" });
  check("client", R, { pos: [{ client }] }, { transport: "of:$o.client" });
  check("nothing", R, { pos: [{ ns: "x" }] }, { transport: "localhost" });
});

const expressCache = model("express-redis-cache", "typescript", ({ check }) => {
  const E = ["express-redis-cache", "express-redis-cache.default"];
  check("there is no TLS", E, { pos: [{ host: "h", auth_pass: "p" }] }, { transport: "plain", host: "h", password: "p", tlsFix: "" });
  check("client", E, { pos: [{ client }] }, { transport: "of:$o.client" });
  check("nothing", E, {}, { transport: "localhost" });
});

export const models: readonly Model[] = [asyncRedis, socketIo, connectRedis, rateLimit, beeQueue, kue, rsmq, expressCache];
