/** Task queues and schedulers in Python. */
import { external, input, list } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const NONE = external("ssl.CERT_NONE");
const client = external("redis.Redis()");

const rq = model("RQ", "python", ({ check, settings }) => {
  check(
    "the client is handed over",
    ["rq.Queue", "rq.Worker", "rq.SimpleWorker", "rq.Connection", "rq.worker.Worker", "rq.queue.Queue"],
    { pos: ["default"], kw: { connection: client } },
    { transport: "of:connection=", gives: "queue" },
  );
  check("without one", "rq.Queue", { pos: ["default"] }, { transport: "none" });
  const flask = ["flask.Flask().config", "flask.current_app.config", "quart.Quart().config"];
  settings("RQ_REDIS_URL", { RQ_REDIS_URL: "redis://:p@h" }, { transport: "plain", password: "p", host: "h" }, flask);
  settings("dashboard", { RQ_DASHBOARD_REDIS_URL: "redis://h" }, { transport: "plain" }, flask);
  const QUEUES = list(["default"]);
  settings("settings module: URL", { QUEUES, REDIS_URL: "redis://u:p@h" }, { transport: "plain", password: "p", host: "h", username: "u" });
  settings("settings module: password in the query", { QUEUES, REDIS_URL: "redis://h?password=p" }, { password: "p" });
  settings(
    "settings module: host",
    { QUEUES, REDIS_HOST: "h", REDIS_PASSWORD: "p" },
    { transport: "plain", host: "h", password: "p", verification: "n/a" },
  );
  settings("settings module: REDIS_SSL", { QUEUES, REDIS_HOST: "h", REDIS_SSL: true }, { transport: "tls" });
  settings("settings module: the URL wins", { QUEUES, REDIS_URL: "redis://h", REDIS_SSL: true }, { transport: "plain" });
  settings("settings module: rediss", { QUEUES, REDIS_URL: "rediss://h" }, { transport: "tls", host: "h", verification: "on" });
  settings("settings module: nothing", { QUEUES, REDIS_URL: null }, { transport: "localhost" });
  settings("settings module: socket", { QUEUES, REDIS_URL: "unix:///s" }, { transport: "socket" });
  settings("settings module: no host in the URL", { QUEUES, REDIS_URL: "redis://" }, { transport: "localhost" });
  settings("without queues it is something else's", { REDIS_HOST: "h", REDIS_PASSWORD: "p" }, {});
  settings("Scrapy's settings", { QUEUES, SCHEDULER: "scrapy_redis.scheduler.Scheduler", REDIS_HOST: "h" }, {});
});

const rqScheduler = model("rq-scheduler", "python", ({ check }) => {
  check(
    "the client is handed over",
    ["rq_scheduler.Scheduler", "rq_scheduler.scheduler.Scheduler"],
    { kw: { connection: client } },
    { transport: "of:connection=" },
  );
});

const arq = model("arq", "python", ({ check }) => {
  const S = ["arq.connections.RedisSettings", "arq.RedisSettings"];
  check(
    "all in order",
    S,
    { pos: ["h", 6379, null, 0, "u", "pw", true] },
    { host: "h", username: "u", password: "pw", transport: "tls", verification: "no-hostname", gives: "provider", leaks: "true" },
  );
  check(
    "keywords",
    S,
    { kw: { host: "h", username: "u", password: "p" } },
    {
      transport: "plain",
      host: "h",
      username: "u",
      password: "p",
      verification: "n/a",
      tlsFix: "keyword ssl; keyword ssl_check_hostname",
      authFix: "keyword password",
    },
  );
  check("host alone", S, { pos: ["h"] }, { transport: "plain", host: "h" });
  check("Sentinels first", S, { pos: [list([list(["s1", 26379])])] }, { transport: "plain", host: "s1" });
  check("keyword ssl", S, { kw: { host: "h", ssl: true } }, { transport: "tls" });
  check("nothing", S, {}, { transport: "localhost" });
  check("socket", S, { pos: ["h", 1, "/s"] }, { transport: "socket" });
  check("socket keyword", S, { kw: { host: "h", unix_socket_path: "/s" } }, { transport: "socket" });
  check("Sentinels", S, { kw: { host: list([list(["s1", 26379])]), sentinel: true } }, { transport: "plain", host: "s1" });
  check("host elsewhere", S, { pos: [input("environment")] }, { host: "input" });
  check(
    "unchecked",
    S,
    { kw: { host: "h", ssl: true, ssl_cert_reqs: "none" } },
    { verification: "off", at: "ssl_cert_reqs=", verificationFix: "replace ssl_cert_reqs=" },
  );
  check("checked", S, { kw: { host: "h", ssl: true, ssl_check_hostname: true } }, { verification: "on" });
  check(
    "the host name is not checked by itself",
    S,
    { kw: { host: "h", ssl: true } },
    { verification: "no-hostname", verificationFix: "keyword ssl_check_hostname" },
  );
  const D = ["arq.connections.RedisSettings.from_dsn", "arq.RedisSettings.from_dsn"];
  check(
    "DSN",
    D,
    { pos: ["redis://:p@h"] },
    { transport: "plain", password: "p", gives: "provider", leaks: "true", tlsFix: "scheme $u:url:scheme(redis) rediss" },
  );
  check(
    "DSN keyword",
    D,
    { kw: { dsn: "rediss://h?ssl_cert_reqs=none" } },
    { transport: "tls", host: "h", at: "$u:url.query.ssl_cert_reqs" },
  );
});

const dramatiq = model("dramatiq", "python", ({ check, settings }) => {
  const B = [
    "dramatiq.brokers.redis.RedisBroker",
    "dramatiq.results.backends.redis.RedisBackend",
    "dramatiq.results.backends.RedisBackend",
    "dramatiq.rate_limits.backends.redis.RedisBackend",
    "dramatiq.rate_limits.backends.RedisBackend",
  ];
  check(
    "URL",
    B,
    { kw: { url: "redis://u:p@h" } },
    { transport: "plain", host: "h", username: "u", password: "p", tlsFix: "scheme $u:url:scheme(redis) rediss", authFix: "" },
  );
  check("ssl= without a host in the URL", B, { kw: { url: "redis://", ssl: true } }, { transport: "localhost" });
  check("ssl= beside rediss", B, { kw: { url: "rediss://h", ssl: true } }, { transport: "tls" });
  check("a plain URL alone", B, { kw: { url: "redis://h" } }, { at: "" });
  check("beside a URL ssl= does nothing", B, { kw: { url: "redis://h", ssl: true } }, { transport: "plain", at: "ssl=" });
  check("beside a URL ssl_cert_reqs= does nothing", B, { kw: { url: "rediss://h", ssl_cert_reqs: NONE } }, { verification: "on" });
  check("rediss", B, { kw: { url: "rediss://h" } }, { transport: "tls", verification: "on" });
  check(
    "unchecked URL",
    B,
    { kw: { url: "rediss://h?ssl_cert_reqs=none&password=p" } },
    { verification: "off", at: "$u:url.query.ssl_cert_reqs", password: "p", verificationFix: "query $u ssl_cert_reqs" },
  );
  check("unix", B, { kw: { url: "unix:///s" } }, { transport: "socket" });
  check("URL without a host", B, { kw: { url: "redis://", host: "h" } }, { transport: "localhost" });
  check(
    "options",
    B,
    { kw: { host: "h", username: "u", password: "p" } },
    {
      transport: "plain",
      host: "h",
      username: "u",
      password: "p",
      verification: "n/a",
      tlsFix: "keyword ssl",
      authFix: "keyword password",
    },
  );
  check("ssl", B, { kw: { host: "h", ssl: true } }, { transport: "tls", verification: "on" });
  check("unchecked", B, { kw: { host: "h", ssl: true, ssl_cert_reqs: NONE } }, { verification: "off", at: "ssl_cert_reqs=" });
  check("socket", B, { kw: { host: "h", unix_socket_path: "/s" } }, { transport: "socket" });
  check("client", B, { kw: { client } }, { transport: "of:client=" });
  check("nothing", B, {}, { transport: "localhost" });
  const BROKER = "dramatiq.brokers.redis.RedisBroker";
  settings(
    "Django: URL",
    { DRAMATIQ_BROKER: { BROKER, OPTIONS: { url: "redis://:p@h" } } },
    { transport: "plain", host: "h", password: "p" },
  );
  settings(
    "Django: options",
    { DRAMATIQ_BROKER: { BROKER, OPTIONS: { host: "h", password: "p" } } },
    { transport: "plain", host: "h", password: "p" },
  );
  settings("Django: ssl", { DRAMATIQ_BROKER: { BROKER, OPTIONS: { host: "h", ssl: true } } }, { transport: "tls" });
  settings(
    "Django: password in the query",
    { DRAMATIQ_BROKER: { BROKER, OPTIONS: { url: "redis://u@h?password=p" } } },
    { password: "p", username: "u" },
  );
  settings("Django: nothing", { DRAMATIQ_BROKER: { BROKER } }, { transport: "localhost" });
  const BACKEND = "dramatiq.results.backends.redis.RedisBackend";
  settings(
    "Django: results",
    { DRAMATIQ_RESULT_BACKEND: { BACKEND, BACKEND_OPTIONS: { url: "redis://:p@h" } } },
    { transport: "plain", host: "h", password: "p" },
  );
  settings(
    "Django: results by options",
    { DRAMATIQ_RESULT_BACKEND: { BACKEND, BACKEND_OPTIONS: { host: "h", password: "p" } } },
    { transport: "plain", host: "h", password: "p" },
  );
  settings(
    "Django: results with ssl",
    { DRAMATIQ_RESULT_BACKEND: { BACKEND, BACKEND_OPTIONS: { host: "h", ssl: true } } },
    { transport: "tls" },
  );
  settings("Django: limits", { DRAMATIQ_RATE_LIMITER_BACKEND: { BACKEND, BACKEND_OPTIONS: { host: "h" } } }, { transport: "plain" });
  settings("RabbitMQ", { DRAMATIQ_BROKER: { BROKER: "dramatiq.brokers.rabbitmq.RabbitmqBroker", OPTIONS: { url: "amqp://h" } } }, {});
});

const huey = model("huey", "python", ({ check, settings }) => {
  const H = [
    "huey.RedisHuey",
    "huey.PriorityRedisHuey",
    "huey.RedisExpireHuey",
    "huey.PriorityRedisExpireHuey",
    "huey.contrib.asyncio.RedisHuey",
  ];
  check(
    "URL",
    H,
    { pos: ["app"], kw: { url: "redis://u:p@h" } },
    { transport: "plain", host: "h", username: "u", password: "p", tlsFix: "scheme $u:url:scheme(redis) rediss", authFix: "" },
  );
  check("second argument", H, { pos: ["app", "redis://h?password=p"] }, { transport: "plain", password: "p" });
  check(
    "rediss",
    H,
    { kw: { url: "rediss://h?ssl_cert_reqs=none" } },
    { transport: "tls", verification: "off", verificationFix: "query $u ssl_cert_reqs" },
  );
  check("unix", H, { kw: { url: "unix:///s" } }, { transport: "socket" });
  check("URL without a host", H, { kw: { url: "redis://" } }, { transport: "localhost" });
  check(
    "options",
    H,
    { pos: ["app"], kw: { host: "h", username: "u", password: "p" } },
    { transport: "plain", host: "h", username: "u", password: "p", authFix: "keyword password", tlsFix: "" },
  );
  check("ssl= throws", H, { kw: { host: "h", ssl: true } }, { transport: "throws" });
  check("URL and host throw", H, { kw: { url: "redis://h", host: "h" } }, { transport: "throws" });
  check("pool", H, { kw: { connection_pool: external("redis.ConnectionPool()") } }, { transport: "of:connection_pool=" });
  check("nothing", H, { pos: ["app"] }, { transport: "localhost" });
  settings(
    "Django: URL",
    { HUEY: { huey_class: "huey.RedisHuey", url: "redis://:p@h" } },
    { transport: "plain", host: "h", password: "p" },
  );
  settings(
    "Django: URL of the connection",
    { HUEY: { connection: { url: "redis://h?password=p" } } },
    { transport: "plain", host: "h", password: "p" },
  );
  settings("Django: options", { HUEY: { connection: { host: "h", password: "p" } } }, { transport: "plain", host: "h", password: "p" });
  settings("Django: ssl throws", { HUEY: { connection: { host: "h", ssl: true } } }, { transport: "throws" });
  settings(
    "Django: pool",
    { HUEY: { connection: { connection_pool: external("redis.ConnectionPool()") } } },
    { transport: "of:.connection.connection_pool" },
  );
  settings("Django: URL without a host", { HUEY: { url: "redis://", connection: { host: "h" } } }, { transport: "localhost" });
  settings("Django: nothing", { HUEY: { name: "x" } }, { transport: "localhost" });
  settings("Django: SQLite", { HUEY: { huey_class: "huey.SqliteHuey", connection: { host: "h" } } }, {});
});

const taskiq = model("taskiq-redis", "python", ({ check }) => {
  const B = [
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
  ];
  check("URL", B, { pos: ["redis://u:p@h"] }, { transport: "plain", host: "h", username: "u", password: "p", gives: "queue" });
  check("keyword of brokers", B, { kw: { url: "redis://h?password=p" } }, { transport: "plain", password: "p" });
  check("keyword of backends", B, { kw: { redis_url: "rediss://h" } }, { transport: "tls" });
  check("beside", B, { pos: ["redis://h"], kw: { username: "u", password: "p" } }, { username: "u", password: "p" });
  const S = [
    "taskiq_redis.ListQueueSentinelBroker",
    "taskiq_redis.PubSubSentinelBroker",
    "taskiq_redis.RedisStreamSentinelBroker",
    "taskiq_redis.RedisAsyncSentinelResultBackend",
    "taskiq_redis.RedisSentinelScheduleSource",
  ];
  const nodes = list([list(["s", 26379])]);
  check(
    "Sentinels",
    S,
    { pos: [nodes], kw: { username: "u", password: "p" } },
    { transport: "plain", host: "s", username: "u", password: "p", verification: "n/a", authFix: "keyword password" },
  );
  check("Sentinels by keyword, TLS", S, { kw: { sentinels: nodes, ssl: true } }, { transport: "tls", host: "s", verification: "on" });
  check(
    "Sentinels, unchecked",
    S,
    { kw: { sentinels: nodes, ssl: true, ssl_cert_reqs: NONE } },
    { verification: "off", at: "ssl_cert_reqs=", verificationFix: "replace ssl_cert_reqs=" },
  );
});

const apscheduler = model("APScheduler", "python", ({ check, silent }) => {
  const J = "apscheduler.jobstores.redis.RedisJobStore";
  check(
    "job store",
    J,
    { kw: { host: "h", username: "u", password: "p" } },
    {
      transport: "plain",
      host: "h",
      username: "u",
      password: "p",
      tlsFix: "keyword ssl",
      authFix: "keyword password",
      verification: "n/a",
    },
  );
  check("TLS", J, { kw: { host: "h", ssl: true } }, { transport: "tls", verification: "on" });
  check("unchecked", J, { kw: { host: "h", ssl: true, ssl_cert_reqs: NONE } }, { verification: "off", at: "ssl_cert_reqs=" });
  check(
    "host name",
    J,
    { kw: { host: "h", ssl: true, ssl_check_hostname: false } },
    { verification: "no-hostname", at: "ssl_check_hostname=", verificationFix: "replace ssl_check_hostname=" },
  );
  check("socket", J, { kw: { unix_socket_path: "/s" } }, { transport: "socket" });
  check("nothing", J, {}, { transport: "localhost" });
  const A = ["background.BackgroundScheduler", "blocking.BlockingScheduler", "asyncio.AsyncIOScheduler"].map(
    (s) => `apscheduler.schedulers.${s}().add_jobstore`,
  );
  check("by name", A, { pos: ["redis"], kw: { host: "h", password: "p" } }, { transport: "plain", password: "p" });
  check("by name as a keyword", A, { kw: { jobstore: "redis", host: "h" } }, { transport: "plain" });
  silent("another store", A, { pos: ["mongodb"], kw: { host: "h", password: "p" } });
  silent("an unknown store", A, { pos: [input("environment")], kw: { host: "h", password: "p" } });
});

export const models: readonly Model[] = [rq, rqScheduler, arq, dramatiq, huey, taskiq, apscheduler];
