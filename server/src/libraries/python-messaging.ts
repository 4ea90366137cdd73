/** Brokers, queues and checkpoints for Python that are given a URL. */
import { settingUrlHop } from "./python-urls.ts";
import type { ClientRow } from "./row.ts";

const python = { language: "python", gives: "queue" } as const;

export const pythonMessaging: readonly ClientRow[] = [
  {
    ...python,
    library: "FastStream",
    package: "faststream",
    create: ["faststream.redis.RedisBroker", "propan.RedisBroker"],
    let: { u: "0|url=" },
    hops: { data: settingUrlHop },
  },
  {
    ...python,
    library: "SAQ",
    package: "saq",
    create: ["saq.Queue.from_url", "saq.queue.redis.RedisQueue.from_url"],
    let: { u: "0|url=" },
    hops: { data: settingUrlHop },
  },
  {
    ...python,
    library: "langgraph-checkpoint-redis",
    package: "langgraph-checkpoint-redis",
    create: ["RedisSaver", "AsyncRedisSaver", "ShallowRedisSaver", "AsyncShallowRedisSaver"].flatMap((name) => [
      `langgraph.checkpoint.redis.${name}`,
      `langgraph.checkpoint.redis.${name}.from_conn_string`,
    ]),
    let: { u: "0|redis_url=" },
    hops: {
      data: { ...settingUrlHop, transport: [{ when: ["redis_client=", "present"], is: "of:redis_client=" }, ...settingUrlHop.transport] },
    },
  },
];
