/** A Redis secret that goes to a log, to telemetry, or into the text of an exception. */
import type { Concepts, Disclosure } from "../model/concepts.ts";
import type { Intent, Report } from "../model/finding.ts";
import { defineRule } from "../model/rule.ts";
import { firstTimeOnly } from "./once.ts";
import { owaspLogging, owaspSecrets, redisSecurity } from "./references.ts";

export const secretLogging = defineRule({
  id: "secret-logging",
  title: "Redis secret in a log",
  cwe: [532],
  severity: "error",
  messages: {
    password:
      "The Redis password ({name}) goes to {sink}, where it is kept, copied and read by people who should not have it. Leave it out.",
    url: "{name} is a Redis URL that can contain the password, and it goes to {sink}, where it is kept, copied and read by others. Log the host only.",
    options:
      "{name} holds the Redis password among the connection options, and it goes to {sink}, where it is kept, copied and read by others. Log the fields that you need.",
    client:
      "The text form of {name} shows the connection options of the Redis client, password included, and it goes to {sink}. Log the fields that you need.",
    storedSecret:
      "{name} is a secret that is kept in Redis, and it goes to {sink}, where whoever reads it can use it. Leave it out, or log a fingerprint of it.",
  },
  docs: {
    why: `Logs are kept for months, copied to search clusters, sent to third parties, attached to tickets, and read by many more
people than the configuration is. A Redis password, a URL that contains one, a session token or a one-time code in a log
line is usable by all of them.

Secrets seldom get there as \`print(password)\`. Usually it is a whole URL ("connecting to …"), an options object, a client
(\`console.log(redis)\` of ioredis prints \`options.password\`; so does \`repr\` of a client in redis-py 6.3 to 7.3), or the value
that was just read from Redis.

Host names, ports, counts, hashes, redacted values and plain error objects are not reported.`,
    fix: `Log what helps to find the fault, not what opens the door:

| instead of | log |
|---|---|
| the URL | host and port, or \`url.replace(/\\/\\/.*@/, "//***@")\` |
| the options | \`{ host: options.host, db: options.db }\` |
| the client | its status, or nothing |
| a token or code | an id, or a fingerprint: the first characters of its SHA-256 |

If a secret was logged, change it: the old lines stay where they are. Structured loggers can help (\`pino({ redact: […] })\`,
\`SecretStr\` in pydantic), but they only know the names that you tell them.`,
    references: [redisSecurity, owaspLogging, owaspSecrets],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    for (const disclosure of concepts.disclosures) {
      const sink = SINKS[disclosure.sink];
      if (sink && isNew(disclosure.site)) report(findingFor(disclosure, sink));
    }
  },
});

/** Responses are another rule's business. */
const SINKS: Readonly<Record<Disclosure["sink"], string | undefined>> = {
  log: "the log",
  telemetry: "telemetry",
  stderr: "the error output",
  exception: "the text of an exception",
  response: undefined,
};

function findingFor(d: Disclosure, sink: string): Report {
  return {
    site: d.site,
    message: d.kind === "stored-secret" ? "storedSecret" : d.kind,
    data: { name: d.name, sink },
    certainty: d.certainty,
    trail: d.trail,
    intents: intentsFor(d),
  };
}

/** A fingerprint of a password is worth guessing; one of a long random token is not. */
function intentsFor({ site, kind }: Disclosure): readonly Intent[] {
  const redact: Intent = { intent: "redact", site, how: "placeholder", isPreferred: true };
  return kind === "stored-secret" ? [redact, { intent: "redact", site, how: "fingerprint", isPreferred: false }] : [redact];
}
