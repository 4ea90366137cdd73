/** A user whose password is empty. */
import { rulePlace } from "../model/acl-user.ts";
import { EMPTY_HASH } from "../model/conf-passwords.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const aclEmptyPassword = defineConfRule({
  id: "acl-empty-password",
  title: "User with an empty password",
  cwe: [258],
  severity: "error",
  messages: {
    empty: "The password of {user} is empty: whoever knows the name can log in. Remove this rule, or put a password after the >.",
  },
  docs: {
    why: `A \`>\` with nothing after it adds the empty password, without any complaint: \`AUTH app ""\` works then. It is what is left of a variable that was not set when the file was
made. The SHA-256 of the empty text, \`#e3b0c442…\`, means the same.`,
    fix: `Remove the rule, or put the password there, best as its SHA-256; and let whatever makes the file fail when the variable is not set (\`\${APP_PASSWORD:?}\` in a shell).`,
  },
  check(conf, report) {
    for (const user of conf.ownUsers)
      for (const { rule, isHash } of user.state.passwords) {
        if (isHash ? rule.text.slice(1) !== EMPTY_HASH : rule.text !== ">") continue;
        report({
          at: rulePlace(user, rule),
          message: "empty",
          data: { user: user.name },
          fixes: [
            {
              title: "Remove the empty password",
              setup: "nobody can log in with an empty password any more",
              changes: [{ op: "setWord", at: rule, value: undefined }],
            },
          ],
        });
      }
  },
});
