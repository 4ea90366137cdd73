/** The measured traps of Django's caches, channel layers and queues. */
import { input, list, object, type Plain } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const token = input("environment");
const caches = (value: Plain): Record<string, Plain> => ({ CACHES: { default: value } });

const django = model("Django", "python", ({ clientWith, settings }) => {
  clientWith(
    ["django-redis", "django-valkey", "django-redis-cache", "django-redis-sentinel"],
    ["django.core.cache.cache", "django.core.cache.caches.default"],
    "django-cache",
  );
  const core = "django.core.cache.backends.redis.RedisCache";
  settings("core", caches({ BACKEND: core, LOCATION: "redis://h" }), {
    "Django:data.transport": "plain",
    "Django:data.tlsFix": "scheme $u:url:scheme(redis) rediss",
    "Django:data.authFix": "member . OPTIONS.password",
  });
  settings("core lower-case password", caches({ BACKEND: core, LOCATION: "rediss://h", OPTIONS: { password: "p" } }), {
    "Django:data.password": "p",
    "Django:data.host": "h",
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

const djangoAll = model("Django", "python", ({ settings }) => {
  const of = (LOCATION: Plain, OPTIONS: Readonly<Record<string, Plain>> = {}) =>
    caches({ BACKEND: "django.core.cache.backends.redis.RedisCache", LOCATION, OPTIONS: object(OPTIONS) });
  settings("user", of("redis://u:p@h?password=q"), { username: "u", password: "p,q", verification: "n/a" });
  settings("ssl throws", of("rediss://h", { ssl: true }), { transport: "throws" });
  settings("options of TLS beside a plain URL throw", of("redis://h", { ssl_cert_reqs: "required" }), { transport: "throws" });
  settings("options of TLS", of("rediss://h", { ssl_ca_certs: "/ca.pem" }), { transport: "tls" });
  settings("user in the options", of("redis://h", { username: "u" }), { username: "u" });
  settings("provider", of("redis://h", { credential_provider: token }), { otherAuth: "input" });
  settings("unchecked", of("rediss://h", { ssl_cert_reqs: null }), {
    at: ".OPTIONS.ssl_cert_reqs",
    verificationFix: "replace .OPTIONS.ssl_cert_reqs",
  });
  settings("unchecked in the query", of("rediss://h?ssl_cert_reqs=none"), {
    verification: "off",
    at: "$u:url.query.ssl_cert_reqs",
    verificationFix: "query $u ssl_cert_reqs",
  });
  settings("host name", of("rediss://h", { ssl_check_hostname: false }), {
    verification: "no-hostname",
    at: ".OPTIONS.ssl_check_hostname",
    verificationFix: "replace .OPTIONS.ssl_check_hostname",
  });
  settings("checked", of("rediss://h"), { verification: "on" });
});

const djangoRedisAll = model("django-redis", "python", ({ check, settings, client }) => {
  const kwargs = ".OPTIONS.CONNECTION_POOL_KWARGS";
  const of = (LOCATION: Plain, pool: Readonly<Record<string, Plain>> = {}, more: Readonly<Record<string, Plain>> = {}) =>
    caches({ BACKEND: "django_redis.cache.RedisCache", LOCATION, OPTIONS: object({ CONNECTION_POOL_KWARGS: object(pool), ...more }) });
  settings("user", of("redis://u:p@h?password=q"), { username: "u", password: "p,q", verification: "n/a" });
  settings("several", of(["redis://a", "redis://:p@b"]), { host: "a,b", password: "p" });
  settings("some in plain text", of(["rediss://a", "redis://b"]), { host: "b" });
  settings("with TLS", of("rediss://h"), { host: "h" });
  settings("user of the pool", of("redis://h", { username: "u" }), { username: "u" });
  settings("provider", of("redis://h", { credential_provider: token }), { otherAuth: "input" });
  settings("unchecked", of("rediss://h", { ssl_cert_reqs: null }), {
    at: `${kwargs}.ssl_cert_reqs`,
    verificationFix: `replace ${kwargs}.ssl_cert_reqs`,
  });
  settings("unchecked in the query", of("rediss://h?ssl_cert_reqs=none"), {
    verification: "off",
    at: "$u:url.query.ssl_cert_reqs",
    verificationFix: "query $u ssl_cert_reqs",
  });
  settings("host name", of("rediss://h", { ssl_check_hostname: false }), {
    verification: "no-hostname",
    at: `${kwargs}.ssl_check_hostname`,
    verificationFix: `replace ${kwargs}.ssl_check_hostname`,
  });
  settings("checked", of("rediss://h"), { verification: "on" });
  settings("a password", of("redis://h"), { authFix: "member . OPTIONS.PASSWORD" });
  settings("a serializer", of("redis://h", {}, { SERIALIZER: "django_redis.serializers.json.JSONSerializer" }), {
    serializers: "django_redis.serializers.json.JSONSerializer surely",
  });
  settings("other backends are silent", caches({ BACKEND: "django.core.cache.backends.locmem.LocMemCache", LOCATION: "redis://h" }), {});
  for (const BACKEND of ["redis_cache.RedisCache", "redis_cache.cache.RedisCache"])
    settings(BACKEND, caches({ BACKEND, LOCATION: "redis://h" }), { transport: "plain" });
  check("the cache itself", "django_redis.cache.RedisCache", {}, { commands: "django-cache", gives: "client", keyPrefix: "always" });
  client(["django_redis.get_redis_connection()", "django_rq.get_connection()", "django_rq.connections.get_connection()"], "redis-py");
});

const channelsAll = model("channels_redis", "python", ({ settings }) => {
  const of = (hosts: Plain, BACKEND = "channels_redis.core.RedisChannelLayer") => ({
    CHANNEL_LAYERS: { default: { BACKEND, CONFIG: { hosts } } },
  });
  settings("URL", of(["redis://u:p@h?password=q"]), { host: "h", username: "u", password: "p,q", verification: "n/a" });
  settings("one string", of("redis://h"), { transport: "plain", host: "h" });
  settings("old name", of(["redis://h"], "asgi_redis.RedisChannelLayer"), { transport: "plain" });
  settings("some in plain text", of(["rediss://a", "redis://b"]), { host: "b" });
  settings("options", of([{ host: "h", username: "u" }]), { transport: "plain", host: "h", username: "u" });
  settings("rediss", of(["rediss://h"]), { transport: "tls", host: "h", verification: "on" });
  settings("unix", of(["unix:///s"]), { transport: "socket" });
  settings("Sentinels", of([{ sentinels: [], master_name: "m" }]), { transport: "localhost" });
  settings("nothing", { CHANNEL_LAYERS: { default: { BACKEND: "channels_redis.core.RedisChannelLayer" } } }, { transport: "localhost" });
  settings("unchecked", of([{ address: "rediss://h", ssl_cert_reqs: null }]), {
    at: ".CONFIG.hosts[].ssl_cert_reqs",
    verificationFix: "replace .CONFIG.hosts[].ssl_cert_reqs",
  });
  settings("unchecked in the query", of(["rediss://h?ssl_cert_reqs=none"]), {
    verification: "off",
    at: "$u:url.query.ssl_cert_reqs",
    verificationFix: "query $u ssl_cert_reqs",
  });
  settings("URL without a host", of(["redis://"]), { transport: "localhost" });
  settings("in memory", of(["redis://h"], "channels.layers.InMemoryChannelLayer"), {});
});

const djangoRqAll = model("django-rq", "python", ({ settings }) => {
  const of = (queue: Readonly<Record<string, Plain>>) => ({ RQ_QUEUES: { default: object(queue) } });
  settings("host", of({ HOST: "h", USERNAME: "u", PASSWORD: "p" }), {
    host: "h",
    username: "u",
    password: "p",
    verification: "n/a",
    authFix: "member . PASSWORD",
  });
  settings("URL", of({ URL: "redis://u:p@h?password=q" }), {
    transport: "plain",
    host: "h",
    username: "u",
    password: "p,q",
    tlsFix: "scheme $u:url:scheme(redis) rediss",
  });
  settings("rediss", of({ URL: "rediss://h" }), { transport: "tls", verification: "on" });
  settings("socket", of({ UNIX_SOCKET_PATH: "/s", HOST: "h" }), { transport: "socket" });
  settings("SSL", of({ HOST: "h", SSL: true }), { transport: "tls" });
  settings("unchecked", of({ HOST: "h", SSL: true, SSL_CERT_REQS: null }), {
    at: ".SSL_CERT_REQS",
    verificationFix: "replace .SSL_CERT_REQS",
  });
  settings("URL without a host", of({ URL: "redis://" }), { transport: "localhost" });
  settings("socket in a URL", of({ URL: "unix://h/s" }), { transport: "localhost" });
  settings("nothing", of({ DB: 0 }), { transport: "localhost" });
});

export const models: readonly Model[] = [django, djangoRedis, channels, djangoRq, djangoAll, djangoRedisAll, channelsAll, djangoRqAll];
