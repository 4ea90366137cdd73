/**
 * Words of the pre-filter: a file without any of them, and without an import of something that leads to Redis, cannot make a Redis client
 * or setting and is not parsed. Lower case; searched without regard to case, as parts of words. A false hit costs one parse.
 */
export const triggers: readonly string[] = [
  // Client packages, URL schemes and option names: redis, ioredis, rediss://, @upstash/redis, django_redis, connect-redis, socket.io-redis …
  "redis",
  "valkey",
  // Clients and queues that do not say so in their name
  "bull",
  "bee-queue",
  "walrus",
  "glide",
  "redlock",
  "rsmq",
  "tedis",
  "keyv",
  "cache-manager",
  "cachemodule",
  "rate-limiter-flexible",
  "@upstash/",
  "@vercel/kv",
  // Task queues and brokers
  "celery",
  "kombu",
  "broker_",
  "result_backend",
  "dramatiq",
  "huey",
  "taskiq",
  "rq_queues",
  "django_rq",
  "import rq",
  "from rq",
  "from arq",
  "arq.",
  // Caches, limiters and channels of frameworks
  "caches",
  "django.core.cache",
  "channel_layers",
  "cachelib",
  "aiocache",
  "flask_caching",
  "fastapi_cache",
  "dogpile",
  "cashews",
  "flask_limiter",
  "slowapi",
  "ratelimit_storage",
  "storage_uri",
];
