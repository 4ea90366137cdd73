/** Value that the server does not take. */
import { reportProblems } from "../model/conf-problems.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confBadValue = defineConfRule({
  id: "conf-bad-value",
  title: "Value that the server does not take",
  cwe: [1284],
  severity: "error",
  messages: { problem: "{says}" },
  docs: {
    why: `Every directive takes values of one kind: \`yes\` or \`no\` (not \`true\`, \`on\` or \`1\`), a whole number in a range, a size with a unit, one of a few words, a list. With any other value, or with too many or too few of them, the server stops at the start. What it takes is known for Redis 6.2 to 8 and Valkey 7.2 to 9; the setting \`serverVersion\` says which one the file is for.`,
    fix: `Write a value that the message names. Sizes have the units b, k, kb, m, mb, g and gb, and no fractions:

\`\`\`
maxmemory 1536mb
appendonly yes
tls-protocols "TLSv1.2 TLSv1.3"
\`\`\``,
  },
  check(conf, report) {
    reportProblems(conf, "conf-bad-value", report);
  },
});
