/** Queues in JavaScript: every way to reach them, every option, every fix. */
import { list, returning, unknown } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const off = { rejectUnauthorized: false };
const sentinels = list([{ host: "s", port: 26379 }]);

const bull = model("bull", "typescript", ({ check }) => {
  const B = ["bull", "bull.default", "bull.Queue"];
  check("URL", B, { pos: ["q", "redis://u:p@h?password=q"] }, { host: "h", username: "u", password: "p,q" });
  check(
    "options",
    B,
    { pos: ["q", { redis: { host: "h", username: "u", password: "p" } }] },
    { host: "h", username: "u", verification: "n/a", authFix: "member $o password" },
  );
  check("options behind a URL", B, { pos: ["q", "redis://h", { limiter: {} }] }, { tlsFix: "member 2 redis.tls" });
  check("?tls", B, { pos: ["q", "redis://h?tls=1"] }, { transport: "tls" });
  check("an empty name alone", B, { pos: ["q"] }, { tlsFix: "" });
  check("options that are elsewhere", B, { pos: ["q", "redis://h", unknown()] }, { tlsFix: "" });
  check("a redis string", B, { pos: ["q", { redis: "redis://h" }] }, { tlsFix: "" });
  check("a redis string and more", B, { pos: ["q", { redis: "redis://h" }, {}] }, { tlsFix: "" });
  check("socket", B, { pos: ["q", { redis: { path: "/s" } }] }, { transport: "socket" });
  check(
    "unchecked",
    B,
    { pos: ["q", { redis: { host: "h", tls: off } }] },
    { verification: "off", at: "$o.tls.rejectUnauthorized", verificationFix: "remove $o.tls.rejectUnauthorized" },
  );
  check("checked", B, { pos: ["q", { redis: { host: "h", tls: {} } }] }, { verification: "on" });
});

const nestBull = model("@nestjs/bull", "typescript", ({ check }) => {
  const F = ["@nestjs/bull.BullModule.forRoot", "@nestjs/bull.BullModule.registerQueue"];
  check("options", F, { pos: [{ redis: { host: "h", tls: {} } }] }, { transport: "tls", host: "h" });
  check("redis string", F, { pos: [{ redis: "redis://:p@h" }] }, { transport: "plain", password: "p", tlsFix: "" });
  check("url", F, { pos: [{ url: "rediss://h" }] }, { transport: "plain", tlsFix: "member 0 redis.tls" });
  check("options beside url", F, { pos: [{ url: "redis://h", redis: { tls: {} } }] }, { transport: "tls" });
  check("fix", F, { pos: [{ redis: { host: "h" } }] }, { tlsFix: "member $o tls" });
  const A = ["@nestjs/bull.BullModule.forRootAsync", "@nestjs/bull.BullModule.registerQueueAsync"];
  check(
    "factory",
    A,
    { pos: [{ useFactory: returning({ redis: { host: "h", password: "p" } }) }] },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls" },
  );
  check("factory: url", A, { pos: [{ useFactory: returning({ url: "redis://:p@h" }) }] }, { transport: "plain", host: "h", password: "p" });
  check(
    "factory: redis string",
    A,
    { pos: [{ useFactory: returning({ redis: "redis://:p@h" }) }] },
    { transport: "plain", host: "h", password: "p" },
  );
});

const bullmq = model("bullmq", "typescript", ({ check }) => {
  const Q = ["bullmq.Queue", "bullmq.QueueEvents", "bullmq.QueueScheduler", "bullmq.JobScheduler"];
  check(
    "url",
    Q,
    { pos: ["q", { connection: { url: "redis://:p@h" } }] },
    { transport: "plain", host: "h", password: "p", tlsFix: "scheme $u rediss", authFix: "member $o password" },
  );
  check("a string is not read", Q, { pos: ["q", { connection: "redis://:p@h" }] }, { transport: "localhost", password: "" });
  check("REDISS:// is plain", Q, { pos: ["q", { connection: { url: "REDISS://h" } }] }, { transport: "plain" });
  check("sentinels", Q, { pos: ["q", { connection: { sentinels, name: "m" } }] }, { "sentinel.transport": "plain", "sentinel.host": "s" });
  check(
    "Worker: url",
    "bullmq.Worker",
    { pos: ["q", "./job.js", { connection: { url: "redis://:p@h" } }] },
    { transport: "plain", host: "h", password: "p" },
  );
  check("Worker: sentinels", "bullmq.Worker", { pos: ["q", "./job.js", { connection: { sentinels } }] }, { "sentinel.transport": "plain" });
  check("Worker: REDISS://", "bullmq.Worker", { pos: ["q", "./job.js", { connection: { url: "REDISS://h" } }] }, { transport: "plain" });
  check(
    "FlowProducer: url",
    "bullmq.FlowProducer",
    { pos: [{ connection: { url: "redis://:p@h" } }] },
    { transport: "plain", host: "h", password: "p" },
  );
  check("FlowProducer: sentinels", "bullmq.FlowProducer", { pos: [{ connection: { sentinels } }] }, { "sentinel.transport": "plain" });
});

const nestBullmq = model("@nestjs/bullmq", "typescript", ({ check }) => {
  const F = [
    "@nestjs/bullmq.BullModule.forRoot",
    "@nestjs/bullmq.BullModule.registerQueue",
    "@nestjs/bullmq.BullModule.registerFlowProducer",
  ];
  check("options", F, { pos: [{ connection: { host: "h", password: "p" } }] }, { transport: "plain", host: "h", password: "p" });
  check("key first", F, { pos: ["key", { connection: { url: "redis://:p@h" } }] }, { transport: "plain", host: "h", password: "p" });
  check("sentinels", F, { pos: [{ connection: { sentinels } }] }, { "sentinel.transport": "plain" });
  const A = ["@nestjs/bullmq.BullModule.forRootAsync", "@nestjs/bullmq.BullModule.registerQueueAsync"];
  check(
    "factory",
    A,
    { pos: [{ useFactory: returning({ connection: { host: "h", password: "p" } }) }] },
    { transport: "plain", host: "h", password: "p" },
  );
  check(
    "factory: url",
    A,
    { pos: ["key", { useFactory: returning({ connection: { url: "redis://:p@h" } }) }] },
    { transport: "plain", host: "h", password: "p" },
  );
  check("factory: sentinels", A, { pos: [{ useFactory: returning({ connection: { sentinels } }) }] }, { "sentinel.transport": "plain" });
});

export const models: readonly Model[] = [bull, nestBull, bullmq, nestBullmq];
