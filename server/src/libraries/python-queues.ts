/** Task queues and schedulers in Python. */
import { settingUrlTlsFix } from "./django.ts";
import { settingUrlHop } from "./python-urls.ts";
import type { ClientRow, Condition, HopRow } from "./row.ts";
import {
  CERT_NONE,
  keywordAuthFix,
  keywordTlsFix,
  keywordVerificationFix,
  SERVER_TLS,
  urlVerificationFix,
  withPassword,
  withSsl,
} from "./shared.ts";

const python = { language: "python" } as const;
const unchecked: Condition = ["ssl_cert_reqs=", CERT_NONE];

/** The connection is that of a client which is handed over. */
const handedOver: HopRow = { transport: [{ when: ["connection=", "present"], is: "of:connection=" }, { is: "none" }] };

/** `$u` is a URL; beside it nothing else counts. Without one the keywords are those of redis-py. */
const dramatiqHop: HopRow = {
  host: "$u:url.host|host=",
  transport: [
    { when: ["client=", "truthy"], is: "of:client=" },
    {
      when: {
        all: [
          ["$u:url", "scheme redis"],
          ["ssl=", "truthy"],
          ["$u:url.host", "present"],
        ],
      },
      is: "plain",
      at: "ssl=",
    },
    {
      when: {
        all: [
          ["$u:url", "scheme redis"],
          ["$u:url.host", "present"],
        ],
      },
      is: "plain",
    },
    { when: ["$u:url", "scheme rediss"], is: "tls" },
    { when: ["$u:url", "scheme unix"], is: "socket" },
    { when: ["$u", "present"], is: "localhost" },
    { when: ["unix_socket_path=", "truthy"], is: "socket" },
    { when: ["ssl=", "truthy"], is: "tls" },
    { when: ["host=", "absent"], is: "localhost" },
    { is: "plain" },
  ],
  verification: [
    { when: ["$u:url.query.ssl_cert_reqs", "is none"], is: "off", at: "$u:url.query.ssl_cert_reqs" },
    { when: { all: [{ not: ["$u:url", "scheme rediss"] }, { not: ["ssl=", "truthy"] }] }, is: "n/a" },
    { when: { all: [["$u", "absent"], unchecked] }, is: "off", at: "ssl_cert_reqs=" },
    { is: "on" },
  ],
  username: "$u:url.username|username=",
  password: ["$u:url.password", "$u:url.query.password", "password="],
  tlsFix: [...settingUrlTlsFix, { when: ["host=", "present"], ...withSsl }],
  verificationFix: urlVerificationFix,
  authFix: [{ when: ["$u", "absent"], ...withPassword }],
};
const huey: HopRow = {
  host: "$u:url.host|host=",
  transport: [
    { when: ["connection_pool=", "truthy"], is: "of:connection_pool=" },
    // Everything else goes to the pool, which does not know `ssl`.
    { when: ["ssl=", "written"], is: "throws" },
    {
      when: {
        all: [
          ["$u", "present"],
          ["host=", "present"],
        ],
      },
      is: "throws",
    },
    {
      when: {
        all: [
          ["$u:url", "scheme redis"],
          ["$u:url.host", "present"],
        ],
      },
      is: "plain",
    },
    { when: ["$u:url", "scheme rediss"], is: "tls" },
    { when: ["$u:url", "scheme unix"], is: "socket" },
    { when: ["host=", "absent"], is: "localhost" },
    { is: "plain" },
  ],
  verification: settingUrlHop.verification,
  username: "$u:url.username|username=",
  password: ["$u:url.password", "$u:url.query.password", "password="],
  tlsFix: settingUrlTlsFix,
  verificationFix: urlVerificationFix,
  authFix: [{ when: ["$u", "absent"], ...withPassword }],
};
const apschedulerHop: HopRow = {
  host: "host=",
  transport: [
    { when: ["unix_socket_path=", "truthy"], is: "socket" },
    { when: ["ssl=", "truthy"], is: "tls" },
    { when: ["host=", "absent"], is: "localhost" },
    { is: "plain" },
  ],
  verification: [
    { when: { not: ["ssl=", "truthy"] }, is: "n/a" },
    { when: unchecked, is: "off", at: "ssl_cert_reqs=" },
    { when: ["ssl_check_hostname=", "false"], is: "no-hostname", at: "ssl_check_hostname=" },
    { is: "on" },
  ],
  username: "username=",
  password: ["password="],
  tlsFix: keywordTlsFix,
  verificationFix: keywordVerificationFix,
  authFix: keywordAuthFix,
};
const arq = { ...python, library: "arq", package: "arq" } as const;
const pickles = "Jobs are pickled: whoever can write to Redis runs code.";

export const queueRows: readonly ClientRow[] = [
  {
    ...python,
    library: "RQ",
    package: "rq",
    create: ["rq.Queue", "rq.Worker", "rq.SimpleWorker", "rq.Connection", "rq.worker.Worker", "rq.queue.Queue"],
    gives: "queue",
    hops: { data: handedOver },
    traps: [pickles, "A settings module has no REDIS_USERNAME, and REDIS_URL wins over all other names."],
  },
  {
    ...python,
    library: "rq-scheduler",
    package: "rq-scheduler",
    create: ["rq_scheduler.Scheduler", "rq_scheduler.scheduler.Scheduler"],
    gives: "queue",
    hops: { data: handedOver },
  },
  {
    ...arq,
    create: ["arq.connections.RedisSettings", "arq.RedisSettings"],
    gives: "provider",
    hops: {
      data: {
        host: "0:string|0[][0]|host=:string|host=[][0]",
        transport: [
          { when: ["2|unix_socket_path=", "truthy"], is: "socket" },
          { when: ["6|ssl=", "truthy"], is: "tls" },
          { when: ["0|host=", "absent"], is: "localhost" },
          { is: "plain" },
        ],
        verification: [
          { when: { not: ["6|ssl=", "truthy"] }, is: "n/a" },
          { when: unchecked, is: "off", at: "ssl_cert_reqs=" },
          { when: ["ssl_check_hostname=", "true"], is: "on" },
          { is: "no-hostname" },
        ],
        username: "4|username=",
        password: ["5|password="],
        tlsFix: [
          {
            title: "Turn TLS on with ssl=True and check the host name",
            setup: SERVER_TLS,
            edits: [
              { op: "keyword", name: "ssl", value: true },
              { op: "keyword", name: "ssl_check_hostname", value: true },
            ],
          },
        ],
        verificationFix: [
          {
            when: ["ssl_cert_reqs=", "written"],
            title: 'Check the certificate with ssl_cert_reqs="required"',
            setup: "The server's certificate must come from a CA that this machine trusts.",
            edits: [{ op: "replace", at: "ssl_cert_reqs=", value: "required" }],
          },
          {
            title: "Check the host name with ssl_check_hostname=True",
            setup: "The certificate must name the host that is connected to.",
            edits: [{ op: "keyword", name: "ssl_check_hostname", value: true }],
          },
        ],
        authFix: keywordAuthFix,
      },
    },
    // Its repr shows the password in every version.
    leaksInRepr: true,
    traps: ["The host name is not checked unless ssl_check_hostname=True.", "repr(settings) shows the password.", pickles],
  },
  {
    ...arq,
    create: ["arq.connections.RedisSettings.from_dsn", "arq.RedisSettings.from_dsn"],
    gives: "provider",
    let: { u: "0|dsn=" },
    hops: { data: settingUrlHop },
    leaksInRepr: true,
    traps: ["Percent signs in a DSN are not decoded."],
  },
  {
    ...python,
    library: "dramatiq",
    package: "dramatiq",
    create: [
      "dramatiq.brokers.redis.RedisBroker",
      "dramatiq.results.backends.redis.RedisBackend",
      "dramatiq.results.backends.RedisBackend",
      "dramatiq.rate_limits.backends.redis.RedisBackend",
      "dramatiq.rate_limits.backends.RedisBackend",
    ],
    gives: "queue",
    let: { u: "url=" },
    hops: { data: dramatiqHop },
    traps: ["Beside url= every other parameter is ignored, also ssl=True and password=."],
  },
  {
    ...python,
    library: "huey",
    package: "huey",
    create: [
      "huey.RedisHuey",
      "huey.PriorityRedisHuey",
      "huey.RedisExpireHuey",
      "huey.PriorityRedisExpireHuey",
      "huey.contrib.asyncio.RedisHuey",
    ],
    gives: "queue",
    let: { u: "1|url=" },
    hops: { data: huey },
    traps: ["ssl=True is a TypeError: TLS needs a rediss:// url or a connection_pool of SSLConnection.", pickles],
  },
  {
    ...python,
    library: "taskiq-redis",
    package: "taskiq-redis",
    create: [
      "taskiq_redis.ListQueueBroker",
      "taskiq_redis.PubSubBroker",
      "taskiq_redis.RedisStreamBroker",
      "taskiq_redis.ListQueueClusterBroker",
      "taskiq_redis.RedisStreamClusterBroker",
      "taskiq_redis.RedisAsyncResultBackend",
      "taskiq_redis.RedisAsyncClusterResultBackend",
      "taskiq_redis.RedisScheduleSource",
      "taskiq_redis.RedisClusterScheduleSource",
      "taskiq_redis.ListRedisScheduleSource",
    ],
    gives: "queue",
    let: { u: "0|url=|redis_url=" },
    hops: { data: { ...settingUrlHop, password: [...(settingUrlHop.password ?? []), "password="], username: "$u:url.username|username=" } },
    traps: ["The URL is url of a broker, and redis_url of a result backend."],
  },
  {
    ...python,
    library: "taskiq-redis",
    package: "taskiq-redis",
    create: [
      "taskiq_redis.ListQueueSentinelBroker",
      "taskiq_redis.PubSubSentinelBroker",
      "taskiq_redis.RedisStreamSentinelBroker",
      "taskiq_redis.RedisAsyncSentinelResultBackend",
      "taskiq_redis.RedisSentinelScheduleSource",
    ],
    gives: "queue",
    hops: {
      data: {
        host: "0[][0]|sentinels=[][0]",
        transport: [{ when: ["ssl=", "truthy"], is: "tls" }, { is: "plain" }],
        verification: [
          { when: { not: ["ssl=", "truthy"] }, is: "n/a" },
          { when: unchecked, is: "off", at: "ssl_cert_reqs=" },
          { is: "on" },
        ],
        username: "username=",
        password: ["password="],
        verificationFix: keywordVerificationFix,
        authFix: keywordAuthFix,
      },
    },
  },
  {
    ...python,
    library: "APScheduler",
    package: "apscheduler",
    create: ["apscheduler.jobstores.redis.RedisJobStore"],
    gives: "queue",
    hops: { data: apschedulerHop },
    traps: [pickles],
  },
  {
    ...python,
    library: "APScheduler",
    package: "apscheduler",
    create: [
      "apscheduler.schedulers.background.BackgroundScheduler().add_jobstore",
      "apscheduler.schedulers.blocking.BlockingScheduler().add_jobstore",
      "apscheduler.schedulers.asyncio.AsyncIOScheduler().add_jobstore",
    ],
    guard: { surely: ["0|jobstore=", "is redis"] },
    gives: "queue",
    hops: { data: apschedulerHop },
  },
];
