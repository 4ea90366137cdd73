/** A rule of a user that a later one undoes. */
import { deadRules } from "../model/acl-order.ts";
import { rulePlace } from "../model/acl-user.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const aclOrder = defineConfRule({
  id: "acl-order",
  title: "Rule of a user undone by a later one",
  cwe: [670],
  severity: "warning",
  messages: {
    denied: "This takes nothing away: {later} further right allows every command again. Move it behind that rule.",
    allowed: "This allows nothing: {later} further right takes every command away. Move it behind that rule.",
  },
  docs: {
    why: `The rules of a user are carried out from left to right, and a rule about all commands starts over: \`-@dangerous +@all\` allows everything, and \`+get -@all\` nothing. The server takes such a
line without a word, and the user has other rights than whoever reads the line believes.`,
    fix: `Put the rule about all commands first, and what differs from it behind:

\`\`\`
user app on #<SHA-256 of the password> ~app:* -@all +@read +@write -@dangerous
\`\`\``,
  },
  check(conf, report) {
    for (const user of conf.ownUsers)
      for (const { rule, later } of deadRules(user.rules))
        report({
          at: rulePlace(user, rule),
          message: rule.text.startsWith("-") ? "denied" : "allowed",
          data: { later: later.text },
          because: [{ at: rulePlace(user, later), says: "Starts over" }],
          fixes: [
            { title: "Remove the rule that has no effect", setup: undefined, changes: [{ op: "setWord", at: rule, value: undefined }] },
          ],
        });
  },
});
