/** Size in powers of 1000. */
import { reportProblems } from "../model/conf-problems.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confUnit1000 = defineConfRule({
  id: "conf-unit-1000",
  title: "Size in powers of 1000",
  cwe: [682],
  severity: "information",
  messages: { problem: "{says}" },
  docs: {
    why: `\`k\`, \`m\` and \`g\` are powers of 1000, while \`kb\`, \`mb\` and \`gb\` are powers of 1024: \`1g\` is 1,000,000,000 bytes, some 7 percent less than \`1gb\`. Memory is measured in powers of 1024, so that the second is what is meant nearly always. The server takes both without a word.`,
    fix: `Write the unit with its b, or the number of bytes where powers of 1000 are meant:

\`\`\`
maxmemory 2gb
repl-backlog-size 64mb
\`\`\``,
  },
  check(conf, report) {
    reportProblems(conf, "conf-unit-1000", report);
  },
});
