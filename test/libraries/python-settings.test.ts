/** The measured traps of Celery, Django and other settings of Python: what turns TLS on and what only looks so, where passwords stand, what goes where. */
import assert from "node:assert/strict";
import { saidOfSettings } from "../harness/row-outcomes.ts";
import { external, list, type Plain } from "../harness/values.ts";
import { checkOf, settings } from "./clients-harness.ts";

const NONE = external("ssl.CERT_NONE");

const check = checkOf("python");

describe("Celery and kombu", () => {
  const C = "celery.Celery";
  check(
    "constructor",
    C,
    { pos: ["app"], kw: { broker: "redis://:p@h", backend: "redis://b" } },
    {
      "broker.transport": "plain",
      "broker.password": "p",
      "backend.transport": "plain",
      "broker.tlsFix": "scheme $u rediss; query $u ssl_cert_reqs",
    },
  );
  check(
    "rediss broker is not verified",
    C,
    { kw: { broker: "rediss://h" } },
    { "broker.transport": "tls", "broker.verification": "off", "broker.verificationFix": "query $u ssl_cert_reqs" },
  );
  check("rediss backend without ssl_cert_reqs throws", C, { kw: { backend: "rediss://h" } }, { "backend.transport": "throws" });
  check(
    "rediss backend",
    C,
    { kw: { backend: "rediss://h?ssl_cert_reqs=required" } },
    { "backend.transport": "tls", "backend.verification": "on" },
  );
  check("rediss backend none", C, { kw: { backend: "rediss://h?ssl_cert_reqs=CERT_NONE" } }, { "backend.verification": "off" });
  check(
    "amqp broker",
    C,
    { kw: { broker: "amqp://guest:guest@h", broker_use_ssl: true } },
    { "broker.password": "", "broker.transport": "none", "broker.verification": "n/a" },
  );
  settings(
    "broker_use_ssl=True is plain, even with rediss",
    { broker_url: "rediss://h", broker_use_ssl: true },
    { "Celery:broker.transport": "plain", "Celery:broker.at": "$s", "Celery:broker.tlsFix": "replace $s" },
  );
  settings(
    "a dict turns TLS on",
    { CELERY_BROKER_URL: "redis://h", CELERY_BROKER_USE_SSL: { ssl_ca_certs: "x" } },
    { "Celery:broker.transport": "tls", "Celery:broker.verification": "on" },
  );
  settings(
    "a dict without checks",
    { BROKER_URL: "rediss://h", BROKER_USE_SSL: { ssl_cert_reqs: NONE } },
    { "Celery:broker.verification": "off", "Celery:broker.verificationFix": "replace $s.ssl_cert_reqs" },
  );
  settings("a dict alone", { CELERY_BROKER_USE_SSL: { ssl_cert_reqs: NONE } }, { "Celery:broker.verification": "off" });
  settings(
    "ssl_ in the URL",
    { broker_url: "redis://h?ssl_cert_reqs=required" },
    { "Celery:broker.transport": "tls", "Celery:broker.verification": "on" },
  );
  settings(
    "several brokers",
    { broker_url: "redis://a;redis://:p@b" },
    { "Celery:broker.transport": "plain", "Celery:broker.host": "a,b", "Celery:broker.password": "p" },
  );
  settings(
    "backend redis:// with TLS options throws",
    { result_backend: "redis://h", redis_backend_use_ssl: { ssl_cert_reqs: "required" } },
    { "Celery:backend.transport": "throws" },
  );
  settings(
    "backend without checks",
    { CELERY_RESULT_BACKEND: "rediss://h", CELERY_REDIS_BACKEND_USE_SSL: { ssl_cert_reqs: NONE } },
    { "Celery:backend.verification": "off" },
  );
  settings("redis_password", { result_backend: "redis://h", redis_password: "p" }, { "Celery:backend.password": "p" });
  check("kombu ssl=True is plain", "kombu.Connection", { pos: ["redis://h"], kw: { ssl: true } }, { "broker.transport": "plain" });
  check("kombu", "kombu.Connection", { pos: ["redis://:p@h"] }, { "broker.transport": "plain", "broker.password": "p" });
});

describe("Django and other settings", () => {
  const core = "django.core.cache.backends.redis.RedisCache";
  const plugin = "django_redis.cache.RedisCache";
  const caches = (value: Plain): Record<string, Plain> => ({ CACHES: { default: value } });
  settings("core", caches({ BACKEND: core, LOCATION: "redis://h" }), {
    "Django:data.transport": "plain",
    "Django:data.tlsFix": "scheme $u:url:scheme(redis) rediss",
    "Django:data.authFix": "member . OPTIONS.password",
  });
  settings("core lower-case password", caches({ BACKEND: core, LOCATION: "rediss://h", OPTIONS: { password: "p" } }), {
    "Django:data.password": "p",
    "Django:data.transport": "tls",
  });
  settings("core replicas", caches({ BACKEND: core, LOCATION: ["rediss://a", "redis://:p@b"] }), {
    "Django:data.host": "b",
    "Django:data.transport": "plain",
    "Django:data.password": "p",
  });
  settings("core list in a string", caches({ BACKEND: core, LOCATION: "redis://a,redis://b" }), { "Django:data.host": "a,b" });
  settings("core without checks", caches({ BACKEND: core, LOCATION: "rediss://h", OPTIONS: { ssl_cert_reqs: null } }), {
    "Django:data.verification": "off",
  });
  settings("django-redis", caches({ BACKEND: plugin, LOCATION: "redis://h", OPTIONS: { PASSWORD: "p" } }), {
    "django-redis:data.transport": "plain",
    "django-redis:data.password": "p",
  });
  settings(
    "django-redis pool options",
    caches({ BACKEND: plugin, LOCATION: "rediss://h", OPTIONS: { CONNECTION_POOL_KWARGS: { ssl_cert_reqs: null, password: "q" } } }),
    { "django-redis:data.verification": "off", "django-redis:data.password": "q" },
  );
  settings("django-redis lower-case password is not read", caches({ BACKEND: plugin, LOCATION: "redis://h", OPTIONS: { password: "p" } }), {
    "django-redis:data.password": "",
  });
  settings("unix", caches({ BACKEND: plugin, LOCATION: "unix:///s" }), { "django-redis:data.transport": "socket" });
  it("other backends are silent", () =>
    assert.deepEqual(saidOfSettings(caches({ BACKEND: "django.core.cache.backends.locmem.LocMemCache", LOCATION: "x" })), {}));
  const layers = (hosts: Plain): Record<string, Plain> => ({
    CHANNEL_LAYERS: { default: { BACKEND: "channels_redis.core.RedisChannelLayer", CONFIG: { hosts } } },
  });
  settings("channels pair", layers(list([list(["h", 6379])])), {
    "channels_redis:data.transport": "plain",
    "channels_redis:data.host": "h",
  });
  settings("channels URL", layers(["redis://:p@h"]), { "channels_redis:data.transport": "plain", "channels_redis:data.password": "p" });
  settings("channels dict", layers([{ host: "h", password: "p" }]), {
    "channels_redis:data.transport": "plain",
    "channels_redis:data.password": "p",
  });
  settings("channels dict with ssl throws", layers([{ host: "h", ssl: true }]), { "channels_redis:data.transport": "throws" });
  settings("channels address", layers([{ address: "rediss://h", ssl_cert_reqs: null }]), {
    "channels_redis:data.transport": "tls",
    "channels_redis:data.verification": "off",
  });
  settings(
    "django-rq host",
    { RQ_QUEUES: { q: { HOST: "h", PASSWORD: "p" } } },
    { "django-rq:data.transport": "plain", "django-rq:data.password": "p", "django-rq:data.tlsFix": "member . SSL" },
  );
  settings(
    "django-rq URL with SSL throws",
    { RQ_QUEUES: { q: { URL: "redis://h", SSL: true } } },
    { "django-rq:data.transport": "throws" },
  );
  settings(
    "django-rq without checks",
    { RQ_QUEUES: { q: { HOST: "h", SSL: true, SSL_CERT_REQS: null } } },
    { "django-rq:data.transport": "tls", "django-rq:data.verification": "off" },
  );
  settings("Flask-Redis", { REDIS_URL: "redis://:p@h" }, { "Flask-Redis:data.transport": "plain", "Flask-Redis:data.password": "p" });
  settings(
    "Flask-Caching host",
    { CACHE_REDIS_HOST: "h", CACHE_REDIS_PASSWORD: "p" },
    { "Flask-Caching:data.transport": "plain", "Flask-Caching:data.password": "p" },
  );
  settings("Flask-Caching options", { CACHE_REDIS_HOST: "h", CACHE_OPTIONS: { ssl: true } }, { "Flask-Caching:data.transport": "tls" });
  settings("Flask-Limiter", { RATELIMIT_STORAGE_URI: "redis://h" }, { "Flask-Limiter:data.transport": "plain" });
});
