/** Broken quotes. */
import { reportProblems } from "../model/conf-problems.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confSyntax = defineConfRule({
  id: "conf-syntax",
  title: "Broken quotes",
  cwe: [1188],
  severity: "error",
  messages: { problem: "{says}" },
  docs: {
    why: `A line is split into words at blanks, and quotes keep blanks together. A quote that is never closed, or something right behind a closing quote, is an error, and the server does not start. In double quotes a backslash starts an escape; in single quotes only \`\\'\` does. A line cannot be continued on the next.`,
    fix: `Close the quote on its line, and put a blank behind it:

\`\`\`
requirepass "a long password"
logfile '/var/log/redis/redis.log'
\`\`\``,
  },
  check(conf, report) {
    reportProblems(conf, "conf-syntax", report);
  },
});
