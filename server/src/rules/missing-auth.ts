/** A connection without any credentials. */
import type { Concepts, Connection } from "../model/concepts.ts";
import type { Report } from "../model/finding.ts";
import { defineRule } from "../model/rule.ts";
import { firstTimeOnly } from "./once.ts";
import { owaspAuthorization, redisSecurity } from "./references.ts";

export const missingAuth = defineRule({
  id: "missing-auth",
  title: "Redis connection without a password",
  cwe: [306],
  severity: "warning",
  messages: {
    none: "{server} at {host} is used without a password, so everyone who reaches its port can read, change and delete all data. Require a password on the server and pass it from the environment.",
  },
  docs: {
    why: `A Redis server that accepts connections without a password trusts the network alone. One reachable port (a published
container port, a wrong firewall rule, a request forged through another service) is then enough to read and delete
everything, and often to run code on the host: open Redis servers are found and taken over by bots within hours.

Only a host that is written in the source is judged. URLs that come from somewhere else may hold their credentials, and
are not reported. A host with a single label such as \`redis\`, as in compose files, is shown as information.`,
    fix: `Give the program a user of its own on the server (\`ACL SETUSER app on >… ~app:* +@read +@write\`, or at least \`requirepass\`)
and pass its credentials from the environment:

| library | write |
|---|---|
| redis-py, valkey-py | \`redis.Redis(host=…, username="app", password=os.environ["REDIS_PASSWORD"])\` |
| Django | \`"OPTIONS": {"PASSWORD": os.environ["REDIS_PASSWORD"]}\`, or a \`LOCATION\` that holds the credentials |
| ioredis, BullMQ | \`new Redis({ host, username: "app", password: process.env.REDIS_PASSWORD })\` |
| node-redis | \`createClient({ socket: { host }, username: "app", password: process.env.REDIS_PASSWORD })\` |

A password sent over a connection without TLS can be read on the way: see \`plaintext-connection\`.`,
    references: [redisSecurity, owaspAuthorization],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    for (const connection of concepts.connections) {
      if (isOpen(connection) && isNew(connection.site)) report(findingFor(connection));
    }
  },
});

/** Sockets, calls that end on this machine and calls that fail reach no server that others could reach too. */
function isOpen({ auth, host, transport }: Connection): boolean {
  return auth === "none" && host.kind === "literal" && !["socket", "localhost", "throws", "none"].includes(transport.is);
}

function findingFor(c: Connection): Report {
  return {
    site: c.site,
    message: "none",
    data: { host: c.host.name, server: c.hop === "sentinel" ? "Redis Sentinel" : "Redis" },
    certainty: "certain",
    trail: c.trail ?? c.host.trail,
    isMild: c.host.isSingleLabel,
    intents: c.authFixes.map((fix, i) => ({ ...fix, isPreferred: i === 0 })),
  };
}
