/** The measured traps of queues in JavaScript. */
import { external, unknown } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const bull = model("bull", "typescript", ({ check }) => {
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
});

const bullmq = model("bullmq", "typescript", ({ check }) => {
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
});

const nestBull = model("@nestjs/bull", "typescript", ({ check }) => {
  check("@nestjs/bull url", "@nestjs/bull.BullModule.forRoot", { pos: [{ url: "rediss://h" }] }, { transport: "plain" });
  check(
    "@nestjs/bull",
    "@nestjs/bull.BullModule.forRoot",
    { pos: [{ redis: { host: "h", password: "p" } }] },
    { transport: "plain", password: "p" },
  );
});

const nestBullmq = model("@nestjs/bullmq", "typescript", ({ check }) => {
  check(
    "@nestjs/bullmq",
    "@nestjs/bullmq.BullModule.forRoot",
    { pos: [{ connection: { host: "h", password: "p" } }] },
    { transport: "plain", password: "p" },
  );
});

const agenda = model("agenda", "typescript", ({ check }) => {
  const A = "@agendajs/redis-backend.RedisBackend";
  check(
    "URL",
    A,
    { pos: [{ connectionString: "redis://:p@h" }] },
    { transport: "plain", host: "h", password: "p", tlsFix: "scheme $u rediss" },
  );
  check(
    "options",
    A,
    { pos: [{ redisOptions: { host: "h", password: "p" } }] },
    { transport: "plain", host: "h", password: "p", tlsFix: "member $o tls", authFix: "member $o password" },
  );
});

export const models: readonly Model[] = [bull, bullmq, nestBull, nestBullmq, agenda];
