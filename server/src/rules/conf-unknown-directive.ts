/** A directive that the server does not know. */
import { reportProblems } from "../model/conf-problems.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confUnknownDirective = defineConfRule({
  id: "conf-unknown-directive",
  title: "Unknown directive",
  cwe: [1188],
  severity: "error",
  messages: { problem: "{says}" },
  docs: {
    why: `A server does not start when its file has a directive that it does not know: one that is misspelt, that came with a later
version, that only Redis or only Valkey has, or that is written with \`=\` or \`:\` as other programs have it. Which server the file is for is what the
setting \`serverVersion\` says, or a comment \`# redwarden-server: redis 7.2\` in the file; without either a directive is accepted if any version knows it.`,
    fix: `Write the name as the message suggests it, or remove the line. A directive and its values are separated by blanks:

\`\`\`
maxclients 1000
\`\`\``,
  },
  check(conf, report) {
    reportProblems(conf, "conf-unknown-directive", report);
  },
});
