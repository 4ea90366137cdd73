/** The same literal password in several services or environments. Only an audit can see it. */
import type { Concepts } from "../model/concepts.ts";
import type { Report } from "../model/finding.ts";
import { type AuditReport, type Candidate, defineRule } from "../model/rule.ts";
import { credentialFixes } from "./credential-fixes.ts";
import { firstTimeOnly } from "./once.ts";
import { owaspSecrets, redisAcl } from "./references.ts";

/** Names in one message. */
const MOST_NAMED = 4;

export const sharedCredentials = defineRule({
  id: "shared-credentials",
  title: "Redis password shared by services or environments",
  cwe: [798],
  severity: "warning",
  messages: {
    candidate: "This Redis password is compared with those of other files.",
    services:
      "The same Redis password is written in {places}, so a leak of one service opens the data of all, and it cannot be changed for one alone. Give each service a password of its own and read it from the environment.",
    environments:
      "The same Redis password is written for {places}, so whoever may see the settings of one environment can log in to the others. Give each environment a password of its own and read it from the environment.",
    sameService: "The same password in {place}.",
    sameEnvironment: "The same password for {place}.",
    same: "The same password.",
  },
  docs: {
    why: `One password for several services, or for development and production alike, is as safe as the weakest place where it is known.
Development settings are seen by everyone who works on the code, by every build server and by many a laptop; if production has
the same password, all of these can read and change its sessions, tokens and queues. And a password that several services
share cannot be changed when one of them leaks it: all must be released at the same moment, so it stays.

This is only seen when files are compared, so the editor does not show it: it is a part of the report of an **audit**
(\`redwarden audit\`, or _Redwarden: Audit Workspace_). The literals themselves are reported as \`hardcoded-password\` in both.

A **service** is the nearest folder with a \`package.json\`, \`pyproject.toml\`, \`setup.py\`, \`setup.cfg\`, \`requirements.txt\`, \`Pipfile\`,
\`Dockerfile\`, \`Containerfile\`, \`Procfile\`, \`serverless.yml\` or \`fly.toml\`. An **environment** is told by names: a class
\`ProductionConfig\`, a key \`production\`, a variable \`PROD_REDIS_PASSWORD\`, a condition on \`NODE_ENV\`, a file \`config/staging.js\`.

The same password twice in one service and for one environment is not reported, nor are placeholders. Test files count only
where they name an environment. Passwords are compared in memory and appear nowhere.`,
    fix: `Give every service a Redis user of its own in every environment, and let each program read its password from the
environment or a secrets manager:

\`\`\`python
redis.Redis(host=HOST, username=os.environ["REDIS_USERNAME"], password=os.environ["REDIS_PASSWORD"])
\`\`\`

\`\`\`ts
new Redis({ host, username: process.env.REDIS_USERNAME, password: process.env.REDIS_PASSWORD });
\`\`\`

Then **change the password everywhere**: it is known wherever the code is.`,
    references: [redisAcl, owaspSecrets],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    for (const credential of concepts.credentials) {
      if (credential.isElsewhere || credential.isPlaceholder || !isNew(credential.site)) continue;
      report({
        site: credential.site,
        message: "candidate",
        data: { stage: credential.stage ?? "" },
        certainty: credential.certainty,
        trail: undefined,
        intents: credentialFixes(credential),
      });
    }
  },
  audit: (all) => [...groups(all).values()].flatMap((members) => reportsOn(all, members)),
});

function groups(all: readonly Candidate[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [i, { same }] of all.entries()) found.set(same, [...(found.get(same) ?? []), i]);
  return found;
}

function reportsOn(all: readonly Candidate[], members: readonly number[]): readonly AuditReport[] {
  const own = members.flatMap((at) => all[at] ?? []);
  const services = new Set(own.filter((c) => !c.isTest).map((c) => c.service));
  const stages = new Set(own.flatMap((c) => c.data.stage || []));
  if (services.size < 2 && stages.size < 2) return [];
  const byStage = stages.size >= 2;
  const data = { places: listed([...(byStage ? stages : services)].sort()) };
  const counts = members.filter((at) => !all[at]?.isTest || all[at]?.data.stage);
  return counts.map((at) => ({
    at,
    message: byStage ? "environments" : "services",
    data,
    related: counts.filter((other) => other !== at).map((other) => related(all, other, byStage)),
  }));
}

function related(all: readonly Candidate[], at: number, byStage: boolean): AuditReport["related"][number] {
  const place = byStage ? all[at]?.data.stage : all[at]?.service;
  return place ? { at, message: byStage ? "sameEnvironment" : "sameService", data: { place } } : { at, message: "same", data: {} };
}

/** `a, b and c`. */
function listed(names: readonly string[]): string {
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), `${names.length - MOST_NAMED} more`] : names;
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
