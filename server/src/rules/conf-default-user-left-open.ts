/** Users that secure nothing, because the default user was forgotten. */
import { linePlace } from "../model/conf-entries.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confDefaultUserLeftOpen = defineConfRule({
  id: "conf-default-user-left-open",
  title: "Default user left open beside other users",
  cwe: [306, 1188],
  severity: "error",
  messages: {
    open: "These users secure nothing: without a user default line everybody who connects is the default user, who needs no password and may do everything. Add user default off.",
    acl: "The ACL file has users, but no user default line: everybody who connects is the default user, who needs no password and may do everything. Add user default off to it.",
  },
  docs: {
    why: `A client that does not log in is the user \`default\`. Lines about other users do not change what that one may do, and as Redis makes it, it is on, has no
password and may do everything. Only a \`user default\` line, or \`requirepass\` in a configuration without an ACL file, does.

A second effect: while the default user has no password, protected mode refuses clients from other machines, also those that would log in as another user.`,
    fix: `Switch the default user off:

\`\`\`
user default off
user app on #<SHA-256 of the password> ~app:* resetchannels -@all +@read +@write +@connection -@dangerous
\`\`\``,
  },
  check(conf, report) {
    const { from, user } = conf.defaultUser;
    const fix = (at: ReturnType<typeof linePlace>) => ({
      title: "Switch the default user off",
      setup: "clients that do not log in are refused",
      changes: [{ op: "addLine" as const, at, where: "before" as const, words: ["user", "default", "off"] }],
    });
    if (from === "aclfile" && conf.aclFile?.users && !user && conf.aclFile.users.length > 0)
      return report({ at: linePlace(conf.aclFile.entry), message: "acl", certainty: "certain" });
    const [first] = conf.users;
    if (from !== "built-in" || user || !first) return;
    const at = linePlace(first.entry);
    report({ at, message: "open", certainty: conf.unread.length > 0 ? "possible" : "certain", fixes: [fix(at)] });
  },
});
