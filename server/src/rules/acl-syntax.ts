/** Rule of a user that the server does not take. */
import { reportProblems } from "../model/conf-problems.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const aclSyntax = defineConfRule({
  id: "acl-syntax",
  title: "Rule of a user that the server does not take",
  cwe: [1188],
  severity: "error",
  messages: { problem: "{says}" },
  docs: {
    why: `When one rule of one user is wrong the server does not start, and the message that it gives names another rule than the one that it means. Commands and categories must exist in the version that reads the file: \`+client|setinfo\` is there since 7.2. A pattern after \`~*\` or \`&*\` is an error, a \`#\` must be followed by 64 hexadecimal digits in lower case, and a user has one line only. A users.acl has a grammar of its own: single blanks, no quotes, no comments, \`user\` in lower case.`,
    fix: `Write the rule as the message says. All rules of a user stand on one line:

\`\`\`
user app on #<SHA-256 of the password> ~app:* resetchannels -@all +@read +@write +@connection -@dangerous
\`\`\``,
  },
  check(conf, report) {
    reportProblems(conf, "acl-syntax", report);
  },
});
