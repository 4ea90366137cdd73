/** `enable-protected-configs`. */
import { defineConfRule } from "../model/conf-rule.ts";
import { reportEnabled } from "./conf-enabled.ts";

export const confProtectedConfigs = defineConfRule({
  id: "conf-protected-configs",
  title: "Protected settings may be changed by clients",
  cwe: [15, 73],
  severity: "error",
  messages: {
    yes: "Changing protected settings is allowed to everybody whose user may run it, over the network too: CONFIG SET dir writes files anywhere on the machine. Set enable-protected-configs no.",
    local:
      "Changing protected settings is allowed to clients on this machine, and those at a Unix socket count as such: CONFIG SET dir writes files anywhere on the machine. Set enable-protected-configs no.",
  },
  docs: {
    why: `Since Redis 7.0 \`CONFIG SET\` refuses \`dir\`, \`dbfilename\` and other settings that say where files are written, because that is how servers were taken over: by writing a snapshot over \`authorized_keys\` or into a folder of a web server. \`enable-protected-configs yes\` allows it again; \`local\` keeps it to clients on this machine, and is information only.`,
    fix: `Leave the default, which is \`no\`, and switch it on for as long as it is needed, from this machine only:

\`\`\`
enable-protected-configs no
\`\`\`

There is such a line since Redis 7.0; before, only ACL rules keep the command away.`,
  },
  check(conf, report) {
    reportEnabled(conf, "enable-protected-configs", report);
  },
});
