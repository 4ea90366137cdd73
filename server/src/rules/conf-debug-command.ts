/** `enable-debug-command`. */
import { defineConfRule } from "../model/conf-rule.ts";
import { reportEnabled } from "./conf-enabled.ts";

export const confDebugCommand = defineConfRule({
  id: "conf-debug-command",
  title: "DEBUG commands allowed",
  cwe: [489],
  severity: "error",
  messages: {
    yes: "DEBUG is allowed to everybody whose user may run it, over the network too: it stops the server, or shows its memory. Set enable-debug-command no.",
    local:
      "DEBUG is allowed to clients on this machine, and those at a Unix socket count as such: it stops the server, or shows its memory. Set enable-debug-command no.",
  },
  docs: {
    why: `Since Redis 7.0 \`DEBUG\` is refused unless \`enable-debug-command\` says otherwise. It can stop the server, make it sleep, load data of any form from its files and show where things lie in memory, which is what attacks on other faults need. \`local\` keeps it to clients on this machine; everything that a program there can be made to send counts as such. Local is information only.`,
    fix: `Leave the default, which is \`no\`, and switch it on for as long as it is needed, from this machine only:

\`\`\`
enable-debug-command no
\`\`\`

There is such a line since Redis 7.0; before, only ACL rules keep the command away.`,
  },
  check(conf, report) {
    reportEnabled(conf, "enable-debug-command", report);
  },
});
