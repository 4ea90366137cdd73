/** Brokers, queues and checkpoints: FastStream 0.5, SAQ 0.12, langgraph-checkpoint-redis 0.1. */
import { external } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const plain = { transport: "plain", host: "h", password: "p", tlsFix: "scheme $u:url:scheme(redis) rediss" };

const faststream = model("FastStream", "python", ({ check }) => {
  const B = ["faststream.redis.RedisBroker", "propan.RedisBroker"];
  check("URL", B, { pos: ["redis://:p@h"] }, plain);
  check("keyword", B, { kw: { url: "rediss://h" } }, { transport: "tls" });
});

const saq = model("SAQ", "python", ({ check }) => {
  const Q = ["saq.Queue.from_url", "saq.queue.redis.RedisQueue.from_url"];
  check("URL", Q, { pos: ["redis://:p@h"] }, plain);
  check("keyword", Q, { kw: { url: "rediss://h" } }, { transport: "tls" });
});

const langgraph = model("langgraph-checkpoint-redis", "python", ({ check }) => {
  const C = ["RedisSaver", "AsyncRedisSaver", "ShallowRedisSaver", "AsyncShallowRedisSaver"].flatMap((name) => [
    `langgraph.checkpoint.redis.${name}`,
    `langgraph.checkpoint.redis.${name}.from_conn_string`,
  ]);
  check("URL", C, { pos: ["redis://:p@h"] }, plain);
  check("keyword", C, { kw: { redis_url: "rediss://h" } }, { transport: "tls" });
  check("a client", C, { kw: { redis_client: external("redis.Redis()") } }, { transport: "of:redis_client=" });
});

export const models: readonly Model[] = [faststream, saq, langgraph];
