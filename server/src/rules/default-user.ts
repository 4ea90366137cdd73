/** A password without a user name: the program logs in as the user who may do everything. */
import type { Concepts, Connection } from "../model/concepts.ts";
import type { Report } from "../model/finding.ts";
import { defineRule } from "../model/rule.ts";
import { firstTimeOnly } from "./once.ts";
import { owaspAuthorization, redisAcl } from "./references.ts";

export const defaultUser = defineRule({
  id: "default-user",
  title: "Log-in as the default user of Redis",
  cwe: [250],
  severity: "off",
  messages: {
    default:
      "This connection to {server} logs in as the default user, who by default may run every command on every key. Give the program a user of its own.",
  },
  docs: {
    why: `A password without a user name (\`requirepass\`, \`AUTH password\`) belongs to the user \`default\`. Unless the server's ACL says
otherwise, that user may do everything: \`FLUSHALL\`, \`CONFIG SET\`, \`SHUTDOWN\`, read the keys of every other program. A fault in
one program, or its password in one log, then costs all of them everything, and the password cannot be changed for one alone.

Since Redis 6 every program can have a user of its own with the commands and keys that it needs. Many installations work well
with one password, so this rule is off by default; switch it on where several programs share a server.

Connections whose user name or options come from elsewhere are not reported, nor are credential providers.`,
    fix: `Make a user on the server, in \`users.acl\` or with \`ACL SETUSER\`, and connect as that user:

\`\`\`
ACL SETUSER shop on >… ~shop:* resetchannels -@all +@read +@write +@connection -@dangerous
\`\`\`

| library | write |
|---|---|
| redis-py, valkey-py | \`redis.Redis(host=…, username=os.environ["REDIS_USERNAME"], password=os.environ["REDIS_PASSWORD"])\` |
| URLs | \`rediss://shop:…@redis.example.com:6380/0\` |
| ioredis, BullMQ, node-redis | \`{ username: process.env.REDIS_USERNAME, password: process.env.REDIS_PASSWORD }\` |

Then take the rights of the default user away: \`ACL SETUSER default off\`, or at least \`ACL SETUSER default -@dangerous\`.`,
    references: [redisAcl, owaspAuthorization],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    for (const connection of concepts.connections) {
      if (connection.isDefaultUser && isNew(connection.site)) report(findingFor(connection));
    }
  },
});

function findingFor(c: Connection): Report {
  return {
    site: c.site,
    message: "default",
    data: { server: c.hop === "sentinel" ? "Redis Sentinel" : "Redis" },
    certainty: "certain",
    trail: c.trail ?? c.host.trail,
    isMild: c.host.kind === "loopback",
    intents: c.userFixes.slice(0, 1).map((fix) => ({ ...fix, isPreferred: true })),
  };
}
