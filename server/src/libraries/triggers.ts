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
  "'keyv",
  '"keyv',
  "keyvadapter",
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
  "task_serializer",
  "result_serializer",
  "event_serializer",
  "accept_content",
  "dramatiq",
  "huey",
  "taskiq",
  "rq_queues",
  "master_name",
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

/**
 * Words of files that may be given something from outside, or hold a secret: only these are of interest where Redis is several imports
 * away. Regular expressions; a false hit costs one parse.
 */
export const entrances: Readonly<Record<"python" | "typescript", { readonly words: readonly string[]; readonly never: string }>> = {
  python: {
    words: [
      "\\brequest\\s*[\\].,):[]",
      "\\b[Ww]eb[Ss]ocket\\b",
      "\\b(?:message|update|event)\\.(?:text|data|from_user|body)\\b",
      "@\\w+\\.(?:get|post|put|patch|delete|head|options|route|api_route|websocket)\\(",
      "\\b(?:Depends|get_argument|validated_data)\\b",
      "\\b(?:\\w+_)?(?:token|otp|secret|api_key)\\s*=[^=]",
    ],
    never: "(?!)",
  },
  typescript: {
    words: [
      "\\b(?:req|ctx|ws|formData|searchParams|queryStringParameters|pathParameters|resolvers|createServerFn|Request)\\b",
      "\\b(?:request|socket)\\s*[\\].,):?[]",
      "@(?:Body|Param|Query|Headers|Args|MessageBody|Payload|Ctx|Req|Cookies)\\(",
      "[(,]\\s*@(?!Inject)[A-Z]\\w*\\(",
      "Procedure\\b",
      "[\"']use server[\"']",
      "(?:[tT]oken|\\b[oO]tp|OTP|[sS]ecret|[aA]piKey)\\b",
    ],
    // What runs in a browser has no Redis.
    never: "[\"']use client[\"']|\\bfrom [\"']react(?:-dom)?[\"'](?![\\s\\S]*(?:\\brequest\\b|searchParams|[\"']use server[\"']))",
  },
};
