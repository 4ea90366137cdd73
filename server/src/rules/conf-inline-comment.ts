/** Comment behind a value. */
import { reportProblems } from "../model/conf-problems.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confInlineComment = defineConfRule({
  id: "conf-inline-comment",
  title: "Comment behind a value",
  cwe: [1188],
  severity: "error",
  messages: { problem: "{says}" },
  docs: {
    why: `There are no comments at the end of a line: a \`#\` starts one only as the first character. Behind a value it is another value. Most lines are then refused and the server does not start; \`bind 127.0.0.1 # local\` looks for a machine called \`#\`, and a \`user\` line takes it for the hash of a password. As the first value it is meant: \`requirepass #abc\` sets the password \`#abc\`.`,
    fix: `Put the comment on a line of its own, which the quick fix does:

\`\`\`
# as many as the system allows
maxclients 1000
\`\`\``,
  },
  check(conf, report) {
    reportProblems(conf, "conf-inline-comment", report);
  },
});
