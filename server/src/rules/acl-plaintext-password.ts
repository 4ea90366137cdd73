/** A password of a user in clear text. */
import { rulePlace } from "../model/acl-user.ts";
import { certaintyOf, isPlainText, isTemplate } from "../model/conf-passwords.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const aclPlaintextPassword = defineConfRule({
  id: "acl-plaintext-password",
  title: "Password of a user in clear text",
  cwe: [256, 798],
  severity: "warning",
  messages: {
    plain:
      "The password of {user} stands here in clear text, for everybody who can read the file, its copies and its history. Write its SHA-256 instead: the same password logs in.",
  },
  docs: {
    why: `The server needs only the SHA-256 of a password, and \`ACL SAVE\` writes nothing else. In clear text it is there for everybody who can read the file, a backup of it, or the history of its
repository, and for programs that print the file; a server that does not like the line prints it into its log.

Holes of templates (\`\${…}\`, \`{{ … }}\`, \`<%= … %>\`) are not reported.`,
    fix: `Replace \`>password\` by \`#\` and the SHA-256 of the password in hexadecimal digits, which the quick fix does; the same password logs in:

\`\`\`
printf %s "$APP_PASSWORD" | sha256sum
\`\`\`

Then change the password if the file was ever in a repository. The hash has no salt: a short password can be found from it.`,
  },
  check(conf, report) {
    for (const user of conf.ownUsers)
      for (const { rule, isHash } of user.state.passwords) {
        const password = rule.text.slice(1);
        if (isHash || password === "" || isTemplate(password)) continue;
        report({
          at: rulePlace(user, rule),
          message: "plain",
          data: { user: user.name },
          certainty: certaintyOf(password),
          fixes: isPlainText(password)
            ? [
                {
                  title: "Write the SHA-256 of the password instead",
                  setup: undefined,
                  changes: [{ op: "hashPassword", at: rule, password }],
                },
              ]
            : [],
        });
      }
  },
});
