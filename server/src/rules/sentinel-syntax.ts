/** Statement that Sentinel does not take. */
import { reportProblems } from "../model/conf-problems.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const sentinelSyntax = defineConfRule({
  id: "sentinel-syntax",
  title: "Statement that Sentinel does not take",
  cwe: [1188],
  severity: "error",
  messages: { problem: "{says}" },
  docs: {
    why: `Sentinel reads its statements in three steps, so that their order does not matter, but each must be complete: a quorum of at least 1, a primary that a \`monitor\` statement names, an address and no host name unless \`resolve-hostnames\` is on. With a wrong statement it does not start. Sentinel writes into its own file while it runs.`,
    fix: `Name the primary first, and use its name in the other statements:

\`\`\`
sentinel monitor mymaster 10.0.0.1 6379 2
sentinel down-after-milliseconds mymaster 5000
\`\`\``,
  },
  check(conf, report) {
    reportProblems(conf, "sentinel-syntax", report);
  },
});
