/** Sentinels of coredis, and those that settings name. */
import { external, list } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const nodes = list([list(["s", 26379])]);
const NONE = external("ssl.CERT_NONE");

const coredis = model("coredis", "python", ({ check, derives }) => {
  const S = ["coredis.sentinel.Sentinel", "coredis.Sentinel"];
  check(
    "Sentinels",
    S,
    { pos: [nodes], kw: { username: "u", password: "p" } },
    {
      gives: "sentinel",
      "sentinel.transport": "plain",
      "sentinel.host": "s",
      "sentinel.authFix": "keyword sentinel_kwargs",
      transport: "none",
      username: "u",
      password: "p",
    },
  );
  const own = { ssl: true, username: "u", password: "p" };
  const told = { "sentinel.transport": "tls", "sentinel.username": "u", "sentinel.password": "p", "sentinel.authFix": "" };
  check("options of the Sentinels", S, { kw: { sentinels: nodes, sentinel_kwargs: own } }, { ...told, "sentinel.host": "s" });
  check("options of the Sentinels, third", S, { pos: [nodes, 0, own] }, told);
  check("a context", S, { pos: [nodes], kw: { sentinel_kwargs: { ssl_context: external("c()") } } }, { "sentinel.transport": "tls" });

  const C = S.flatMap((s) => [`${s}().primary_for`, `${s}().replica_for`]);
  const receiver = { pos: [nodes], kw: { username: "u", password: "p" } };
  check(
    "servers behind them",
    C,
    { pos: ["service"], receiver },
    {
      transport: "plain",
      host: "s",
      username: "u",
      password: "p",
      gives: "client",
      commands: "redis-py",
      derive: "pipeline",
      authFix: "keyword password",
    },
  );
  check("by keyword", C, { receiver: { kw: { sentinels: nodes } } }, { transport: "plain", host: "s", password: "" });
  const context = external("c()");
  for (const [title, given] of [
    ["here", { kw: { ssl_context: context }, receiver }],
    ["there", { receiver: { pos: [nodes], kw: { ssl_context: context } } }],
  ] as const)
    check(`a context ${title}`, C, given, { transport: "tls" });
  for (const [title, given] of [
    ["here", { kw: { ssl: true }, receiver }],
    ["there", { receiver: { pos: [nodes], kw: { ssl: true } } }],
  ] as const)
    check(`ssl ${title}`, C, given, { transport: "none" });
  check("own name and password", C, { kw: { username: "x", password: "y" }, receiver }, { username: "x", password: "y,p" });
  const provider = { credential_provider: external("p()") };
  check("a provider", C, { kw: provider, receiver }, { otherAuth: "external" });
  check("a provider there", C, { receiver: { pos: [nodes], kw: provider } }, { otherAuth: "external" });
  derives("coredis.sentinel.Sentinel().primary_for", "redis-py", ["pipeline"]);
});

const djangoRedis = model("django-redis", "python", ({ settings }) => {
  const caches = (options: Readonly<Record<string, never>> | object) => ({
    CACHES: {
      default: { BACKEND: "django_redis.cache.RedisCache", LOCATION: "redis://u:p@service/0", OPTIONS: { SENTINELS: nodes, ...options } },
    },
  });
  settings("LOCATION names the service", caches({}), {
    rows: "1",
    transport: "plain",
    host: "s",
    username: "u",
    password: "p",
    verification: "n/a",
    tlsFix: "member . OPTIONS.CONNECTION_POOL_KWARGS.ssl; member . OPTIONS.SENTINEL_KWARGS.ssl",
    authFix: "member . OPTIONS.PASSWORD",
    "sentinel.transport": "plain",
    "sentinel.verification": "n/a",
    "sentinel.host": "s",
    "sentinel.password": "",
  });
  settings("passwords", caches({ PASSWORD: "x", CONNECTION_POOL_KWARGS: { password: "y", username: "z" } }), {
    password: "x,y,p",
    username: "z",
  });
  settings("TLS", caches({ CONNECTION_POOL_KWARGS: { ssl: true } }), {
    transport: "tls",
    verification: "on",
    "sentinel.transport": "plain",
  });
  settings("TLS without checks", caches({ CONNECTION_POOL_KWARGS: { ssl: true, ssl_cert_reqs: NONE } }), {
    verification: "off",
    at: "$c.ssl_cert_reqs",
    verificationFix: "replace $c.ssl_cert_reqs",
  });
  settings("TLS without host names", caches({ CONNECTION_POOL_KWARGS: { ssl: true, ssl_check_hostname: false } }), {
    verification: "no-hostname",
    at: "$c.ssl_check_hostname",
    verificationFix: "replace $c.ssl_check_hostname",
  });
  settings("options of the Sentinels", caches({ SENTINEL_KWARGS: { ssl: true, username: "u", password: "p", ssl_cert_reqs: NONE } }), {
    transport: "plain",
    "sentinel.transport": "tls",
    "sentinel.verification": "off",
    "sentinel.at": "$k.ssl_cert_reqs",
    "sentinel.verificationFix": "replace $k.ssl_cert_reqs",
    "sentinel.username": "u",
    "sentinel.password": "p",
  });
  settings("another backend", { CACHES: { a: { BACKEND: "other.Cache", LOCATION: "redis://h", OPTIONS: { SENTINELS: nodes } } } }, {});
  settings("checked Sentinels", caches({ SENTINEL_KWARGS: { ssl: true } }), { "sentinel.verification": "on" });
});

const djangoRq = model("django-rq", "python", ({ settings }) => {
  const queues = (queue: object) => ({ RQ_QUEUES: { default: { SENTINELS: nodes, MASTER_NAME: "m", ...queue } } });
  settings("SSL is not read", queues({ SSL: true, USERNAME: "u", PASSWORD: "p" }), {
    rows: "1",
    transport: "plain",
    host: "s",
    username: "u",
    password: "p",
    tlsFix: "member . CONNECTION_KWARGS.ssl; member . SENTINEL_KWARGS.ssl",
    authFix: "member . PASSWORD",
    "sentinel.transport": "plain",
    "sentinel.host": "s",
  });
  settings("TLS", queues({ CONNECTION_KWARGS: { ssl: true, username: "u", password: "p" } }), {
    transport: "tls",
    verification: "on",
    username: "u",
    password: "p",
  });
  settings("options of the Sentinels", queues({ SENTINEL_KWARGS: { ssl: true, password: "p" } }), {
    "sentinel.transport": "tls",
    "sentinel.password": "p",
  });
  settings(
    "a URL beats them",
    { RQ_QUEUES: { default: { SENTINELS: nodes, URL: "redis://h" } } },
    { rows: "1", transport: "plain", host: "h" },
  );
  settings("no Sentinels", { RQ_QUEUES: { default: { HOST: "h" } } }, { rows: "1", transport: "plain", host: "h" });
});

const rq = model("RQ", "python", ({ settings }) => {
  const of = (more: object) => ({ SENTINEL: { INSTANCES: nodes, MASTER_NAME: "m", ...more } });
  settings("Sentinels", of({ USERNAME: "u", PASSWORD: "p" }), {
    transport: "plain",
    host: "s",
    username: "u",
    password: "p",
    verification: "n/a",
    tlsFix: "member .SENTINEL SSL",
    authFix: "member .SENTINEL PASSWORD",
    "sentinel.transport": "plain",
    "sentinel.host": "s",
  });
  settings("SSL", of({ SSL: true }), { transport: "tls", verification: "on", "sentinel.transport": "plain" });
  const off = { ssl: true, ssl_cert_reqs: NONE, username: "u", password: "p" };
  settings("options of the servers", of({ CONNECTION_KWARGS: off }), {
    transport: "tls",
    verification: "off",
    at: "$c.ssl_cert_reqs",
    username: "u",
    password: "p",
  });
  settings("no host names", of({ SSL: true, CONNECTION_KWARGS: { ssl_check_hostname: false } }), {
    verification: "no-hostname",
    at: "$c.ssl_check_hostname",
  });
  settings("options of the Sentinels", of({ SENTINEL_KWARGS: { ssl: true, password: "p" } }), {
    "sentinel.transport": "tls",
    "sentinel.password": "p",
  });
  settings("something else of that name", { SENTINEL: { INSTANCES: nodes } }, {});
  settings("nor this", { SENTINEL: { MASTER_NAME: "m" } }, {});
});

export const models: readonly Model[] = [coredis, djangoRedis, djangoRq, rq];
