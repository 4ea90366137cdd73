/** All rows. A new library is one row in one of these files. */
import { celeryClients, celerySettings } from "./celery.ts";
import { decoders } from "./decoders.ts";
import { djangoClients, djangoGiven, djangoSettings } from "./django.ts";
import { environments } from "./environments.ts";
import { pythonInputs } from "./inputs-python.ts";
import { typescriptInputs } from "./inputs-typescript.ts";
import { ioredisClients, ioredisGiven } from "./ioredis.ts";
import { cacheClients, cacheGiven } from "./js-caches.ts";
import { flatClients } from "./js-flat.ts";
import { handedOver } from "./js-handed-over.ts";
import { nestClients } from "./js-nest.ts";
import { queueClients } from "./js-queues.ts";
import { runtimeClients, runtimeGiven } from "./js-runtimes.ts";
import { javascriptSettings } from "./js-settings.ts";
import { storeClients } from "./js-stores.ts";
import { logs } from "./logs.ts";
import { pythonLookUps, typescriptLookUps } from "./look-ups.ts";
import { nodeRedisClients, nodeRedisGiven } from "./node-redis.ts";
import { nodeRedis3Clients } from "./node-redis-3.ts";
import { cacheRows } from "./python-caches.ts";
import { forksGiven, pythonForks } from "./python-forks.ts";
import { limitsClients } from "./python-limits.ts";
import { pythonMessaging } from "./python-messaging.ts";
import { optionSettings } from "./python-options.ts";
import { queueRows } from "./python-queues.ts";
import { coredisSentinels, sentinelSettings } from "./python-sentinels.ts";
import { pythonSettings } from "./python-settings.ts";
import { pythonStores } from "./python-stores.ts";
import { redisPyClients, redisPyGiven, walrusClients } from "./redis-py.ts";
import { redisPyTopology } from "./redis-py-topology.ts";
import { pythonResponses } from "./responses-python.ts";
import { typescriptResponses } from "./responses-typescript.ts";
import type {
  ClientRow,
  DecoderRow,
  EnvironmentRow,
  GivenRow,
  InputRow,
  LogRow,
  ResponseRow,
  ScriptRow,
  SerializerRow,
  SettingsRow,
  ValidatorRow,
} from "./row.ts";
import { scripts } from "./scripts.ts";
import { serializers } from "./serializers.ts";
import { tokenRows } from "./tokens.ts";
import { pythonValidators } from "./validators-python.ts";
import { schemaValidators } from "./validators-schemas.ts";
import { textTypes } from "./validators-texts.ts";
import { typescriptValidators } from "./validators-typescript.ts";

/** Every row of every kind. */
export const catalogue: {
  readonly clients: readonly ClientRow[];
  readonly settings: readonly SettingsRow[];
  readonly given: readonly GivenRow[];
  readonly inputs: readonly InputRow[];
  readonly logs: readonly LogRow[];
  readonly responses: readonly ResponseRow[];
  readonly validators: readonly ValidatorRow[];
  readonly environments: readonly EnvironmentRow[];
  readonly decoders: readonly DecoderRow[];
  readonly serializers: readonly SerializerRow[];
  readonly scripts: readonly ScriptRow[];
} = {
  clients: [
    ...redisPyClients,
    ...walrusClients,
    ...redisPyTopology,
    ...pythonForks,
    ...coredisSentinels,
    ...celeryClients,
    ...djangoClients,
    ...limitsClients,
    ...queueRows,
    ...cacheRows,
    ...pythonStores,
    ...pythonMessaging,
    ...nodeRedisClients,
    ...nodeRedis3Clients,
    ...ioredisClients,
    ...queueClients,
    ...nestClients,
    ...storeClients,
    ...cacheClients,
    ...flatClients,
    ...handedOver,
    ...runtimeClients,
  ],
  settings: [...djangoSettings, ...sentinelSettings, ...celerySettings, ...pythonSettings, ...optionSettings, ...javascriptSettings],
  given: [...redisPyGiven, ...forksGiven, ...djangoGiven, ...nodeRedisGiven, ...ioredisGiven, ...cacheGiven, ...runtimeGiven],
  inputs: [...pythonInputs, ...typescriptInputs],
  logs,
  responses: [...pythonResponses, ...typescriptResponses],
  validators: [
    ...pythonValidators,
    ...typescriptValidators,
    ...schemaValidators,
    ...textTypes,
    pythonLookUps,
    typescriptLookUps,
    ...tokenRows,
  ],
  environments,
  decoders,
  serializers,
  scripts,
};
