/** Gopher was removed. */
import { reportProblems } from "../model/conf-problems.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confGopher = defineConfRule({
  id: "conf-gopher",
  title: "Gopher was removed",
  cwe: [1188],
  severity: "error",
  messages: { problem: "{says}" },
  docs: {
    why: `Redis 6 could answer the Gopher protocol, without any login on keys that start with a slash. It was removed in Redis 7.0, and a server of today does not start with \`gopher-enabled\` in its file, whatever the value. Valkey never had it.`,
    fix: `Remove the line; what was served that way is better served by a web server that is made for it, with a user of its own:

\`\`\`
user web on #<SHA-256 of the password> %R~/* -@all +get +exists
\`\`\``,
  },
  check(conf, report) {
    reportProblems(conf, "conf-gopher", report);
  },
});
