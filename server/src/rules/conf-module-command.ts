/** `enable-module-command`. */
import { defineConfRule } from "../model/conf-rule.ts";
import { reportEnabled } from "./conf-enabled.ts";

export const confModuleCommand = defineConfRule({
  id: "conf-module-command",
  title: "MODULE LOAD allowed",
  cwe: [94, 829],
  severity: "error",
  messages: {
    yes: "MODULE LOAD is allowed to everybody whose user may run it, over the network too: whoever can put a file on the machine runs code in the server. Set enable-module-command no.",
    local:
      "MODULE LOAD is allowed to clients on this machine, and those at a Unix socket count as such: whoever can put a file on the machine runs code in the server. Set enable-module-command no.",
  },
  docs: {
    why: `A module is native code that runs in the server. Since Redis 7.0 modules can be loaded only by the configuration, unless \`enable-module-command\` lets clients do it: who can put a file on the machine, which \`dir\` and \`dbfilename\` or replication make easy, and send one command, runs code there. \`local\` keeps it to clients on this machine, and is information only.`,
    fix: `Leave the default, which is \`no\`, and switch it on for as long as it is needed, from this machine only:

\`\`\`
enable-module-command no
\`\`\`

There is such a line since Redis 7.0; before, only ACL rules keep the command away.`,
  },
  check(conf, report) {
    reportEnabled(conf, "enable-module-command", report);
  },
});
