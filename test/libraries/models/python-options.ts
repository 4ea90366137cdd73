/** What Django's extensions do with settings that are a URL or options: django-constance 4.3 `backends/redisd.py`, and its like. */
import { external } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const constance = model("django-constance", "python", ({ settings }) => {
  const of = (value: unknown) => ({ CONSTANCE_REDIS_CONNECTION: value }) as Parameters<typeof settings>[1];
  settings("a URL", of("redis://u:p@h"), {
    transport: "plain",
    host: "h",
    username: "u",
    password: "p",
    tlsFix: "scheme $u:url:scheme(redis) rediss",
    verification: "n/a",
  });
  settings("a URL with TLS", of("rediss://h?ssl_cert_reqs=none&password=p"), {
    transport: "tls",
    verification: "off",
    at: "$u:url.query.ssl_cert_reqs",
    password: "p",
    verificationFix: "query $u ssl_cert_reqs",
  });
  settings("options", of({ host: "h", username: "u", password: "p" }), {
    transport: "plain",
    host: "h",
    username: "u",
    password: "p",
    tlsFix: "member $o ssl",
    authFix: "member $o password",
    verification: "n/a",
  });
  settings("options with TLS", of({ host: "h", ssl: true }), { transport: "tls", verification: "on" });
  settings("unchecked", of({ host: "h", ssl: true, ssl_cert_reqs: "none" }), {
    verification: "off",
    at: "$o.ssl_cert_reqs",
    verificationFix: "replace $o.ssl_cert_reqs",
  });
  settings("a socket", of({ unix_socket_path: "/s", host: "h" }), { transport: "socket" });
  settings("nothing", of({ db: 1 }), { transport: "none" });
  settings("something else", of(external("redis.Redis()")), {});
});

const cacheops = model("django-cacheops", "python", ({ settings }) => {
  settings("options", { CACHEOPS_REDIS: { host: "h", password: "p" } }, { transport: "plain", password: "p" });
  settings("a URL", { CACHEOPS_REDIS: "redis://:p@h" }, { transport: "plain", password: "p" });
  settings("something else", { CACHEOPS_REDIS: external("redis.Redis()") }, {});
});

const djangoQ = model("django-q", "python", ({ settings }) => {
  settings("options", { Q_CLUSTER: { redis: { host: "h", password: "p" } } }, { transport: "plain", password: "p" });
  settings("a URL", { Q_CLUSTER: { redis: "redis://:p@h" } }, { transport: "plain", password: "p" });
  settings("another broker", { Q_CLUSTER: { orm: "default" } }, {});
});

const sessions = model("django-redis-sessions", "python", ({ settings }) => {
  settings("options", { SESSION_REDIS: { host: "h", password: "p" } }, { transport: "plain", password: "p" });
  settings("a URL", { SESSION_REDIS: "redis://:p@h" }, { transport: "plain", password: "p" });
  settings("Flask's client", { SESSION_REDIS: external("redis.Redis()") }, {});
});

export const models: readonly Model[] = [constance, cacheops, djangoQ, sessions];
