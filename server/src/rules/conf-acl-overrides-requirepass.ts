/** A password that has no effect, because a line about the default user stands beside it. */
import { linePlace, valuePlace } from "../model/conf-entries.ts";
import { removeLine } from "../model/conf-fixes.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confAclOverridesRequirepass = defineConfRule({
  id: "conf-acl-overrides-requirepass",
  title: "requirepass without effect beside user default",
  cwe: [287, 1188],
  severity: "error",
  messages: {
    open: "This password has no effect: {other} decides about the default user, and lets everybody in without one. Put the password there, or remove that line.",
    shut: "This password has no effect: {other} decides about the default user, who has no password there, so nobody can log in with this one. Keep one of the two.",
    other: "This password has no effect: {other} decides about the default user, and has another one. Remove this line.",
  },
  docs: {
    why: `\`requirepass\` sets the password of the default user, unless a \`user default\` line or the file that \`aclfile\` names says who that is: then the line counts
wherever it stands, and \`requirepass\` is ignored without a word. \`CONFIG GET requirepass\` shows it all the same. If the line has \`nopass\`, the server is open although its file has a password.`,
    fix: `Keep one of the two. The password of the default user as a rule of its line:

\`\`\`
user default on #<SHA-256 of the password> ~* &* +@all
\`\`\`

or, better, no default user at all, and one user for each program.`,
  },
  check(conf, report) {
    const pass = conf.last("requirepass");
    const { from, user, isOpen, isShut } = conf.defaultUser;
    if (!pass || !user || (from !== "line" && from !== "aclfile") || (pass.args[0]?.value ?? "") === "" || conf.language === "redis-acl")
      return;
    if (user.state.passwords.some((p) => !p.isHash && p.rule.text.slice(1) === pass.args[0]?.value)) return;
    const isOff = !user.state.isOn;
    report({
      at: valuePlace(pass),
      message: isOpen ? "open" : isShut && !isOff ? "shut" : "other",
      data: { other: from === "line" ? "the user default line" : "the ACL file" },
      ...(isOpen || (isShut && !isOff) ? {} : { atMost: "warning" as const }),
      because: [{ at: linePlace(user.entry), says: "Decides about the default user" }],
      fixes: [removeLine(pass, "Remove the password that has no effect")],
    });
  },
});
