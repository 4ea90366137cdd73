/** Users in two places at once. */
import { linePlace } from "../model/conf-entries.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confAclfileAndUsers = defineConfRule({
  id: "conf-aclfile-and-users",
  title: "Users both in the configuration and in an ACL file",
  cwe: [1188],
  severity: "error",
  messages: {
    both: "The server does not start: users are either in the file that aclfile names or in user lines, not in both. Move this line into the ACL file, or remove aclfile.",
  },
  docs: {
    why: `Redis takes users either from \`user\` lines in its configuration or from the file that \`aclfile\` names. With both it stops at the start with
"Configuring Redis with users defined in redis.conf and at the same setting an ACL file path is invalid", also when the lines come with an included file. An empty \`aclfile ""\` is no file.`,
    fix: `Keep the ACL file, which \`ACL LOAD\` and \`ACL SAVE\` work on, and move the lines there; or remove the \`aclfile\` line. In an ACL file words are
separated by single blanks, and there are neither quotes nor comments.`,
  },
  check(conf, report) {
    const aclfile = conf.last("aclfile");
    const [first] = conf.all("user");
    if (!aclfile || !first || (aclfile.args[0]?.value ?? "") === "") return;
    report({ at: linePlace(first), message: "both", because: [{ at: linePlace(aclfile), says: "The ACL file" }] });
  },
});
