/** Renaming commands, which ACL rules do better. */
import { linePlace } from "../model/conf-entries.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confRenameCommand = defineConfRule({
  id: "conf-rename-command",
  title: "Command renamed instead of denied",
  cwe: [656],
  severity: "information",
  messages: {
    renamed:
      "A renamed command is still there for everybody who reads its name, and replicas, Sentinel and tools fail without it. Deny it to users with an ACL rule instead.",
  },
  docs: {
    why: `\`rename-command\` is from the time before users: it hides a command from everybody alike, also from replicas and Sentinel, and the new name stands in the file. ACL rules deny it to those who need not have
it. They know commands by their own names: \`-config\` denies \`CONFIG\` whatever it is called here. An empty new name removes the command altogether.`,
    fix: `Deny the command where it is not needed:

\`\`\`
user app on #<SHA-256 of the password> ~app:* -@all +@read +@write +@connection -@dangerous
\`\`\``,
  },
  check(conf, report) {
    for (const entry of conf.ownEntries) if (entry.main === "rename-command") report({ at: linePlace(entry), message: "renamed" });
  },
});
