/** A user who may use every key. */
import { certaintyOfLogin, isAdministrator, rulePlace } from "../model/acl-user.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const aclAllkeys = defineConfRule({
  id: "acl-allkeys",
  title: "User may use every key",
  cwe: [732],
  severity: "warning",
  messages: { keys: "The user {user} may read and write every key, those of all other programs too. Give it the pattern of its own keys." },
  docs: {
    why: `A program whose user may use every key can read the sessions and tokens of all others, and so can whoever finds a fault in it. Patterns keep a fault
in one program from becoming a fault in all. What counts is what the rules come to: \`resetkeys\` takes a pattern back.

Users that are off, may run nothing, or are for people who run the server (\`admin\`, \`ops\` …) are not reported.`,
    fix: `Give the user a prefix of its own, and no more than reading where that is enough:

\`\`\`
user app on #<SHA-256 of the password> ~app:* %R~shared:* resetchannels -@all +@read +@write +@connection -@dangerous
\`\`\``,
  },
  check(conf, report) {
    for (const user of conf.ownUsers) {
      const { isOn, allKeys, mayRun } = user.state;
      if (!isOn || !allKeys || !mayRun || isAdministrator(user)) continue;
      const prefix = user.name === "default" ? "app" : user.name;
      report({
        at: rulePlace(user, allKeys),
        message: "keys",
        data: { user: user.name },
        certainty: certaintyOfLogin(user),
        fixes: [
          {
            title: `Allow ${user.name} only keys of its own`,
            setup: "check that the program uses no others",
            changes: [{ op: "setKeys", at: allKeys, prefix }],
          },
        ],
      });
    }
  },
});
