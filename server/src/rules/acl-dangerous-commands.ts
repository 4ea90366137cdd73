/** Dangerous commands that a category brings along. */
import { certaintyOfLogin, isAdministrator, rulePlace } from "../model/acl-user.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const aclDangerousCommands = defineConfRule({
  id: "acl-dangerous-commands",
  title: "Dangerous commands left in a user's categories",
  cwe: [250, 732],
  severity: "warning",
  messages: {
    dangerous: "Of what {user} may run by category, {commands} can empty, copy or take over the server. Add -@dangerous after it.",
  },
  docs: {
    why: `Categories are made by what a command does to keys, not by how much harm it can do: \`@write\` has \`FLUSHALL\`, \`MIGRATE\` and \`RESTORE\`, \`@admin\` has \`CONFIG SET\`. Who allows a category
rarely thinks of them. Commands that are allowed by their own names are meant, and not reported; nor are users that are off, or that are for people who run the server.`,
    fix: `Take the category \`@dangerous\` away after the others have been allowed, since the rules count from left to right; and \`@scripting\`, with which functions can be loaded:

\`\`\`
user app on #<SHA-256 of the password> ~app:* -@all +@read +@write +@connection -@dangerous -@scripting
\`\`\``,
  },
  check(conf, report) {
    for (const user of conf.ownUsers) {
      const { isOn, dangerous } = user.state;
      if (!isOn || !dangerous || isAdministrator(user)) continue;
      const named = dangerous.commands.slice(0, 3).map((c) => c.replace("|", " ").toUpperCase());
      const commands = named.join(", ") + (dangerous.commands.length > named.length ? " and others" : "");
      const last = user.rules.at(-1) ?? dangerous.rule;
      report({
        at: rulePlace(user, dangerous.rule),
        message: "dangerous",
        data: { user: user.name, commands },
        certainty: certaintyOfLogin(user),
        fixes: [
          {
            title: "Take the dangerous commands away",
            setup: "the program must not need them",
            changes: [{ op: "addWord", at: last, value: "-@dangerous" }],
          },
        ],
      });
    }
  },
});
