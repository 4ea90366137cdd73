/** A user of the server who is given more than a program needs. */
import type { AclProblem, AclUse, Concepts } from "../model/concepts.ts";
import type { Report } from "../model/finding.ts";
import { defineRule } from "../model/rule.ts";
import { firstTimeOnly } from "./once.ts";
import { owaspAuthorization, redisAcl, redisAclSetuser } from "./references.ts";

export const overPermissiveAcl = defineRule({
  id: "over-permissive-acl",
  title: "Redis user with more rights than needed",
  cwe: [732, 250],
  severity: "warning",
  messages: {
    rights:
      "{who} of the Redis server {problems}, so that a fault in one program, or its password in one log, costs much more than that program's data. Give it the commands and keys that it needs.",
  },
  docs: {
    why: `Rules of a user are applied from left to right, and what they come to in the end counts: \`-@dangerous +@all\` is everything,
\`+@all -@dangerous\` is not. Reported is what the list comes to:

- \`nopass\`: anybody can log in as this user, with any password;
- all commands: \`CONFIG SET\` writes files on the server, \`MODULE LOAD\` runs native code, \`ACL SETUSER\` makes more such users;
- dangerous commands that a category left in: \`+@read +@write\` without \`-@dangerous\` includes \`FLUSHALL\` and \`MIGRATE\`;
- all keys for a user who may read or write by category: the sessions and tokens of every other program.

Users with a list of commands of their own, users who are switched off, and rules that cannot be known are not reported.`,
    fix: `Start from nothing, name what the program uses, and give it its own prefix of keys. The quick fix writes the commands and the
prefixes of keys that it sees in all sources of the workspace, test code aside. Where libraries such as BullMQ, Celery or Django's
cache send commands of their own, it writes categories instead, and where nothing is seen of the keys, the user's name as their prefix:

| for | rules |
|---|---|
| a cache | \`~cache:* resetchannels -@all +get +set +del +expire +ttl +ping\` |
| a program | \`~shop:* resetchannels -@all +@read +@write +@connection +@transaction -@dangerous -@scripting\` |
| a queue worker | \`~queue:* -@all +lpush +brpop +llen +lrem +del +ping\` |
| a reader | \`%R~shop:* -@all +@read +@connection -@dangerous\` |

\`\`\`python
r.acl_setuser("shop", enabled=True, reset=True, passwords=["+" + os.environ["SHOP_PASSWORD"]],
              categories=["-@all", "+@read", "+@write", "-@dangerous"], keys=["shop:*"])
\`\`\`

\`ACL DRYRUN shop FLUSHALL\` tells what the user may do, \`ACL LOG\` what it was refused.`,
    references: [redisAcl, redisAclSetuser, owaspAuthorization],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    for (const use of concepts.acls) if (isNew(use.site)) report(findingFor(use));
  },
});

const MOST_NAMED = 3;

function findingFor(use: AclUse): Report {
  const { user, problems } = use;
  return {
    site: use.site,
    message: "rights",
    data: { who: user ? `The user ${user}` : "This user", problems: joined(problems.map(words)) },
    certainty: use.certainty,
    trail: undefined,
    intents: [
      {
        intent: "narrowUser",
        user: user ?? "app",
        problems: problems.map(({ kind, site }) => ({ kind, site })),
        commands: use.narrow,
        isPreferred: true,
      },
    ],
  };
}

function words({ kind, commands }: AclProblem): string {
  switch (kind) {
    case "nopass":
      return "needs no password";
    case "allCommands":
      return "may run every command";
    case "dangerous":
      return `may run ${commands
        .slice(0, MOST_NAMED)
        .map((c) => c.replace("|", " ").toUpperCase())
        .join(", ")}${commands.length > MOST_NAMED ? " and more" : ""}`;
    case "allKeys":
      return "may use every key";
  }
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
