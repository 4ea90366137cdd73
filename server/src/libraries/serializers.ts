/** Calls that are told what turns objects into bytes for Redis. */
import type { SerializerRow } from "./row.ts";

const python = { language: "python" } as const;
const URL = "broker=|9|backend=|2";
const ON_REDIS = "matches /^(?:redis|rediss|sentinel)[+:]/";
const ELSEWHERE = "matches /^(?:amqps?|pyamqp|sqs|kafka|mongodb|memory|filesystem|sqla)[+:]/";

/** Every row. */
export const serializers: readonly SerializerRow[] = [
  {
    ...python,
    library: "Celery",
    package: "celery",
    calls: ["celery.Celery", "celery.app.Celery", "celery.app.base.Celery"],
    at: ["task_serializer=", "result_serializer=", "event_serializer=", "accept_content=[]", "result_accept_content=[]"],
    guard: { not: { surely: [URL, ELSEWHERE] } },
    surely: [URL, ON_REDIS],
    instead: "json",
  },
  {
    ...python,
    library: "Celery",
    package: "celery",
    calls: ["celery.Celery().task", "celery.Celery().send_task", "celery.shared_task"],
    at: ["serializer="],
    surely: false,
    instead: "json",
  },
  {
    ...python,
    library: "RQ",
    package: "rq",
    calls: ["rq.Queue", "rq.Worker", "rq.SimpleWorker", "rq.queue.Queue", "rq.worker.Worker", "rq.job.Job.create", "rq.job.Job.fetch"],
    at: ["serializer="],
    instead: { name: "JSONSerializer", from: "rq.serializers" },
  },
  {
    ...python,
    library: "aiocache",
    package: "aiocache",
    calls: ["aiocache.RedisCache", "aiocache.backends.redis.RedisCache"],
    at: ["serializer="],
    instead: { call: "JsonSerializer", from: "aiocache.serializers" },
  },
  {
    ...python,
    library: "aiocache",
    package: "aiocache",
    calls: ["aiocache.Cache", "aiocache.cached", "aiocache.multi_cached", "aiocache.cached_stampede"],
    at: ["serializer="],
    guard: ["cache=|0", "is aiocache.Cache.REDIS,aiocache.RedisCache,aiocache.backends.redis.RedisCache"],
    instead: { call: "JsonSerializer", from: "aiocache.serializers" },
  },
  {
    ...python,
    library: "arq",
    package: "arq",
    calls: ["arq.create_pool", "arq.connections.create_pool", "arq.connections.ArqRedis", "arq.Worker", "arq.worker.Worker"],
    at: ["job_serializer=", "job_deserializer="],
  },
];
