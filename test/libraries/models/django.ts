/** The measured traps of Django's caches, channel layers and queues. */
import { list, type Plain } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const caches = (value: Plain): Record<string, Plain> => ({ CACHES: { default: value } });

const django = model("Django", "python", ({ settings }) => {
  const core = "django.core.cache.backends.redis.RedisCache";
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
  settings("other backends are silent", caches({ BACKEND: "django.core.cache.backends.locmem.LocMemCache", LOCATION: "x" }), {});
});

const djangoRedis = model("django-redis", "python", ({ settings }) => {
  const plugin = "django_redis.cache.RedisCache";
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
});

const channels = model("channels_redis", "python", ({ settings }) => {
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
});

const djangoRq = model("django-rq", "python", ({ settings }) => {
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
});

export const djangoModels: readonly Model[] = [django, djangoRedis, channels, djangoRq];
