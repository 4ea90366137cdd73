/** A value from Redis that is decoded by something which runs what it says. */
import type { Concepts, Decoding, Serializer } from "../model/concepts.ts";
import type { Report } from "../model/finding.ts";
import { defineRule } from "../model/rule.ts";
import { byPlace, firstTimeOnly } from "./once.ts";
import { owaspDeserialization, redisSecurity } from "./references.ts";

export const unsafeDeserialization = defineRule({
  id: "unsafe-deserialization",
  title: "Value from Redis is run while it is decoded",
  cwe: [502],
  severity: "error",
  messages: {
    data: "What {command} brings from Redis is decoded by {decoder}, which runs whatever the data says: who can write to Redis can run code here. Store JSON instead.",
    setting:
      "{library} keeps pickled objects in Redis because of this, and whoever can write to Redis can run code in every process that reads them. Use JSON.",
    code: "What {command} brings from Redis is run as code by {decoder}: who can write to Redis can run code here. Parse it as data instead.",
  },
  docs: {
    why: `Pickle is a small programming language: while \`pickle.loads\` builds objects it calls whatever functions the data names, with the
arguments that the data gives. The same holds for dill, cloudpickle, marshal, jsonpickle, YAML with Python types and
node-serialize, and all the more for \`eval\`, \`exec\`, \`new Function\` and \`vm\`.

As long as only your own program writes to Redis that seems fine. But Redis is a shared network service: a leaked password, a
second service in the same instance, a port that is open by mistake, or a key that a request can choose
(\`key-injection\`) is then enough to run code in every process that reads the value.

JSON, values whose signature is checked first (\`hmac.compare_digest\`, itsdangerous), encrypted values, and pickles that are read from
files are not reported; neither is the client's own \`eval\`, which is the Redis command.`,
    fix: `Store data, not objects. Entries that are in Redis already have to be written again, or be left to expire.

| instead of | write |
|---|---|
| \`pickle.dumps(x)\`, \`pickle.loads(v)\` | \`json.dumps(x)\`, \`json.loads(v)\`; for classes pydantic's \`model_dump_json()\` and \`model_validate_json(v)\` |
| \`yaml.load(v)\` | \`yaml.safe_load(v)\` |
| Celery's \`task_serializer = "pickle"\`, \`accept_content = ["pickle"]\` | \`"json"\`, which is the default |
| \`serializer=\` of RQ and aiocache | \`rq.serializers.JSONSerializer\`, \`aiocache.serializers.JsonSerializer()\` |
| django-redis' \`PickleSerializer\` | \`"SERIALIZER": "django_redis.serializers.json.JSONSerializer"\` |
| \`str(x)\`, \`eval(v)\` | \`json.dumps(x)\`, \`json.loads(v)\`; for what is there already \`ast.literal_eval(v)\` |
| \`serialize(x)\`, \`unserialize(v)\`, \`eval(v)\` in JavaScript | \`JSON.stringify(x)\`, \`JSON.parse(v)\` |

Where objects must be kept (models, data frames), use a format without code (safetensors, Parquet, Arrow, msgpack), or sign the value and
check the signature before it is decoded.`,
    references: [redisSecurity, owaspDeserialization],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    for (const serializer of concepts.serializers) if (isNew(serializer.site)) report(settingFor(serializer));
    const inCall = byPlace(concepts.decodings, (d) => d.call);
    for (const decoding of concepts.decodings) {
      // A function that decodes in several ways is called once.
      const isTold = inCall(decoding.call).some((other) => length(other) < length(decoding));
      if (!isTold && isNew(decoding.site)) report(findingFor(decoding));
    }
  },
});

function length({ site }: Decoding): number {
  return site.end - site.start;
}

function settingFor({ library, site, certainty, fix }: Serializer): Report {
  return { site, message: "setting", data: { library }, certainty, trail: undefined, intents: fix ? [fix] : [] };
}

const RUNS_CODE = new Set(["eval", "exec", "new Function", "vm", "vm2"]);

function findingFor(d: Decoding): Report {
  return {
    site: d.site,
    message: RUNS_CODE.has(d.decoder) ? "code" : "data",
    data: { command: d.command === "message" ? "a message" : d.command, decoder: d.decoder },
    certainty: d.certainty,
    trail: d.trail,
    intents: d.instead ? [{ intent: "useSafeDecoder", site: d.call, instead: d.instead, isPreferred: true }] : [],
  };
}
