/** A literal that ends up as a Redis password. */
import type { Concepts, Credential } from "../model/concepts.ts";
import type { Report } from "../model/finding.ts";
import { defineRule } from "../model/rule.ts";
import { stageOfPath } from "../model/stages.ts";
import { credentialFixes, passwordVariable } from "./credential-fixes.ts";
import { firstTimeOnly } from "./once.ts";
import { owaspSecrets, redisSecurity } from "./references.ts";

export const hardcodedPassword = defineRule({
  id: "hardcoded-password",
  title: "Redis password in the source",
  cwe: [798],
  severity: "error",
  messages: {
    literal:
      "This Redis password is written in the source, so everyone who can read the code or its history can use it. Read it from {variable} in the environment and change the password.",
    url: "This Redis URL contains its password, so everyone who can read the code or its history can use it. Read the URL or the password from the environment and change the password.",
    fallback:
      "If the environment variable is not set, this literal becomes the Redis password, so a forgotten setting silently puts a password that everyone knows into use. Remove the fallback so that the program stops instead.",
    urlFallback:
      "If the environment variable is not set, the password in this URL is used, so a forgotten setting silently puts a password that everyone knows into use. Remove the fallback so that the program stops instead.",
    elsewhere:
      "The Redis password that is used here is written in the source, so everyone who can read the code or its history can use it. Read it from {variable} in the environment where it is written now, and change the password.",
    placeholder:
      "A placeholder stands where the Redis password belongs, and a real one is likely to be typed over it and committed. Read it from {variable} in the environment.",
  },
  docs: {
    why: `A password in the source is known to everyone who can read the repository, its history, its forks, its build logs and
every image that is built from it. It cannot be changed without a release, so in practice it never is, and the same one
ends up in every environment. Whoever has it and reaches the port can read and change everything in Redis: sessions,
tokens, queues, rate limits.

A literal *fallback* of an environment look-up is the same problem in disguise: it is silent on the day when the variable
is missing, and the program then runs with a password that the world knows.

Sample passwords such as \`changeme\` are reported as well, because they work. Pure placeholders (\`<password>\`, \`xxxx\`) are
shown as information only, and so are passwords in settings for development or tests (\`settings/dev.py\`, \`docker_compose.py\`) whose
host is this machine or a name of one word, as in compose files.`,
    fix: `Read the password from the environment or a secrets manager, let the program fail at start when it is missing, and
**change the password**: removing it from the code does not remove it from the history.

| where | write |
|---|---|
| redis-py, valkey-py | \`redis.Redis(host=…, password=os.environ["REDIS_PASSWORD"])\`, or \`redis.from_url(os.environ["REDIS_URL"])\` |
| Django | \`"LOCATION": os.environ["REDIS_URL"]\`, or \`"OPTIONS": {"PASSWORD": os.environ["REDIS_PASSWORD"]}\` |
| Celery | \`broker_url = os.environ["CELERY_BROKER_URL"]\` |
| ioredis, BullMQ | \`new Redis({ host, password: process.env.REDIS_PASSWORD })\` |
| node-redis | \`createClient({ url: process.env.REDIS_URL })\` |

In Python \`os.environ["X"]\` fails when the variable is missing, which is what you want; \`os.environ.get("X")\` hands on
\`None\`, and the client then connects without a password.`,
    references: [owaspSecrets, redisSecurity],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    for (const credential of concepts.credentials) {
      // In a URL only the password is wrong; elsewhere the whole literal is, quotes included.
      const site = credential.isInUrl ? credential.site : credential.literal;
      if (!isNew(site)) continue;
      report({
        site,
        message: messageFor(credential),
        data: { variable: passwordVariable(credential.variable), library: credential.library },
        certainty: credential.isPlaceholder ? "possible" : credential.certainty,
        trail: credential.trail,
        isMild: credential.isNearby && isForDevelopment(credential),
        intents: credentialFixes(credential),
      });
    }
  },
});

/** What developers run on their own machines, by the names of the file and of what is around. */
function isForDevelopment({ stage, site }: Credential): boolean {
  const found = stage ?? stageOfPath(site.file.split("/").slice(-2).join("/"));
  return found === "development" || found === "testing";
}

function messageFor(c: Credential): string {
  if (c.isElsewhere) return "elsewhere";
  if (c.isPlaceholder) return "placeholder";
  if (c.isFallback) return c.isInUrl ? "urlFallback" : "fallback";
  return c.isInUrl ? "url" : "literal";
}
