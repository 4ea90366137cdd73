/** All model tests. */
import type { Model } from "../clients-harness.ts";
import { celeryModels } from "./celery.ts";
import { djangoModels } from "./django.ts";
import { flaskModels } from "./flask.ts";
import { ioredisModels } from "./ioredis.ts";
import { ioredisAllModels } from "./ioredis-all.ts";
import { jsCachesModels } from "./js-caches.ts";
import { jsFlatModels } from "./js-flat.ts";
import { jsHandedOverModels } from "./js-handed-over.ts";
import { jsNestModels } from "./js-nest.ts";
import { jsQueuesModels } from "./js-queues.ts";
import { jsQueuesAllModels } from "./js-queues-all.ts";
import { jsRuntimesModels } from "./js-runtimes.ts";
import { jsStoresModels } from "./js-stores.ts";
import { nodeRedisModels } from "./node-redis.ts";
import { nodeRedisAllModels } from "./node-redis-all.ts";
import { pythonCachesModels } from "./python-caches.ts";
import { pythonForksModels } from "./python-forks.ts";
import { pythonQueuesModels } from "./python-queues.ts";
import { pythonStoresModels } from "./python-stores.ts";
import { redisPyModels } from "./redis-py.ts";
import { redisPyAllModels } from "./redis-py-all.ts";

export const models: readonly Model[] = [
  ...celeryModels,
  ...djangoModels,
  ...flaskModels,
  ...ioredisModels,
  ...ioredisAllModels,
  ...jsCachesModels,
  ...jsFlatModels,
  ...jsHandedOverModels,
  ...jsRuntimesModels,
  ...jsNestModels,
  ...jsQueuesModels,
  ...jsQueuesAllModels,
  ...jsStoresModels,
  ...nodeRedisModels,
  ...nodeRedisAllModels,
  ...pythonForksModels,
  ...pythonCachesModels,
  ...pythonQueuesModels,
  ...pythonStoresModels,
  ...redisPyModels,
  ...redisPyAllModels,
];
