/** A password that has no effect, because an ACL file is loaded that does not name the default user. */
import { linePlace, valuePlace } from "../model/conf-entries.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confAclfileIgnoresRequirepass = defineConfRule({
  id: "conf-aclfile-ignores-requirepass",
  title: "requirepass without effect beside aclfile",
  cwe: [287, 306],
  severity: "error",
  messages: {
    open: "This password has no effect: with aclfile set, the default user is what that file says, and it says nothing, so everybody gets in without a password. Put user default off into the ACL file.",
    unknown:
      "This password has no effect while aclfile is set: unless that file has a user default line, everybody gets in without a password. Put user default off into it.",
  },
  docs: {
    why: `When \`aclfile\` names a file, all users come from there. If it has no \`user default\` line, the default user is as Redis makes it: on, without a password, allowed
everything. \`requirepass\` is ignored then, without a word in the log, and a server that was thought to have a password is open.

Where the ACL file cannot be read from here, the finding is a possible one.`,
    fix: `Say in the ACL file who the default user is, and remove \`requirepass\`, which is not read any more:

\`\`\`
user default off
\`\`\``,
  },
  check(conf, report) {
    const pass = conf.last("requirepass");
    const { from, user, isKnown } = conf.defaultUser;
    if (!pass || from !== "aclfile" || user || (pass.args[0]?.value ?? "") === "" || !conf.aclFile) return;
    report({
      at: valuePlace(pass),
      message: isKnown ? "open" : "unknown",
      certainty: isKnown ? "certain" : "possible",
      because: [{ at: linePlace(conf.aclFile.entry), says: "All users come from this file" }],
    });
  },
});
