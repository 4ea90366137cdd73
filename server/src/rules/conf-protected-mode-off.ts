/** Protected mode switched off. */
import { linePlace } from "../model/conf-entries.ts";
import { setDirective } from "../model/conf-fixes.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confProtectedModeOff = defineConfRule({
  id: "conf-protected-mode-off",
  title: "Protected mode switched off",
  cwe: [1188, 306],
  severity: "warning",
  messages: {
    exposed:
      "Protected mode is off: the day the password is lost from this file, everybody in the network has all data. Leave it on, since it refuses nobody while there is a password.",
    contained:
      "Protected mode is off: the day the password is lost from this file, every container of the same network has all data; no other machine reaches the server, since {why}. Leave it on, since it refuses nobody while there is a password.",
    local: "Protected mode is off: the day somebody changes bind, nothing refuses clients from elsewhere. Leave it on.",
  },
  docs: {
    why: `Protected mode refuses clients from other machines as long as the default user needs no password. It costs nothing where there is a
password, and it is the last thing that stands between the network and the data where a password was forgotten, or is lost with a file that was not included.

Since Redis 7.0 it looks at nothing but the default user; in 3.2 to 6.2 it also does nothing when there is a \`bind\` line. Where the server is
open at this moment, \`conf-open-to-network\` says so instead. The official images of Redis and Valkey switch it off unless the file switches it on.

Information on a server that only the machine reaches, or that Docker Compose runs and publishes for this machine only, or not at all.`,
    fix: `Switch it on, or remove the line where no image switches it off. Users with passwords of their own need a default user with a password, or without \`nopass\`:

\`\`\`
protected-mode yes
user default off resetpass
\`\`\``,
  },
  check(conf, report) {
    const entry = conf.last("protected-mode");
    if (!entry || !conf.isServer || !conf.is("protected-mode", "no") || conf.isOpenToNetwork) return;
    const isExposed = conf.isExposed && !conf.isContained;
    report({
      at: linePlace(entry),
      message: isExposed ? "exposed" : conf.isExposed ? "contained" : "local",
      data: { why: conf.publication },
      ...(isExposed ? {} : { atMost: "information" as const }),
      fixes: [{ title: "Switch protected mode on", setup: undefined, changes: [setDirective(conf, "protected-mode", ["yes"])] }],
    });
  },
});
