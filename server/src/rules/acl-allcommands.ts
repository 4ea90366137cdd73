/** A user who may run every command. */
import { certaintyOfLogin, isAdministrator, rulePlace } from "../model/acl-user.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const aclAllcommands = defineConfRule({
  id: "acl-allcommands",
  title: "User may run every command",
  cwe: [250, 732],
  severity: "error",
  messages: {
    all: "The user {user} may run every command on every key: CONFIG SET, MODULE LOAD and ACL SETUSER hand the whole server to whoever gets its password. Allow what the program needs.",
    commands:
      "The user {user} may run every command, CONFIG SET, MODULE LOAD and ACL SETUSER too, for which no key is needed. Allow what the program needs.",
  },
  docs: {
    why: `\`CONFIG SET\` changes where files are written, \`MODULE LOAD\` runs native code, \`ACL SETUSER\` makes further users, \`REPLICAOF\` copies all data to another machine, and \`FLUSHALL\`
deletes it. No program needs these. What counts is what the rules come to from left to right: \`-@dangerous +@all\` is everything, \`+@all -@dangerous\` is not.

Users that are off, and such as are for people who run the server (\`admin\`, \`ops\` …), are not reported.`,
    fix: `Start from nothing and name what the program uses, by command or by category. The quick fix writes the commands that it sees in the sources of
the workspace, and categories where it sees none or where libraries send commands of their own:

\`\`\`
user app on #<SHA-256 of the password> ~app:* resetchannels -@all +@read +@write +@connection +@transaction -@dangerous -@scripting
\`\`\`

\`ACL DRYRUN app FLUSHALL\` tells what the user may do, \`ACL LOG\` what it was refused.`,
  },
  check(conf, report) {
    for (const user of conf.ownUsers) {
      const { isOn, allCommands, allKeys } = user.state;
      if (!isOn || !allCommands || isAdministrator(user)) continue;
      report({
        at: rulePlace(user, allCommands),
        message: allKeys ? "all" : "commands",
        data: { user: user.name },
        certainty: certaintyOfLogin(user),
        ...(allKeys ? {} : { atMost: "warning" as const }),
        fixes: [
          {
            title: `Allow ${user.name} only what programs need`,
            setup: "check that the program needs no more",
            changes: [{ op: "setRights", at: allCommands }],
          },
        ],
      });
    }
  },
});
