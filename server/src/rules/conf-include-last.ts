/** A line that an included file undoes. */
import { deadEntries } from "../model/conf-dead.ts";
import { linePlace } from "../model/conf-entries.ts";
import { defineConfRule } from "../model/conf-rule.ts";

const TELLING = new Set([
  "bind",
  "protected-mode",
  "port",
  "tls-port",
  "requirepass",
  "masterauth",
  "aclfile",
  "tls-auth-clients",
  "rename-command",
]);

export const confIncludeLast = defineConfRule({
  id: "conf-include-last",
  title: "Line undone by an included file",
  cwe: [1188],
  severity: "warning",
  messages: {
    dead: "This line has no effect: a file that is included after it sets {name} again. Put the include line first if this file is to decide.",
  },
  docs: {
    why: `An included file is carried out where its \`include\` line stands, and the last line with a directive counts. An \`include\` at the end lets the other file decide, one at the start lets this one. Either may be meant; it is a
warning where the line decides about who can connect, and information elsewhere.`,
    fix: `Put the \`include\` line before what this file is to decide:

\`\`\`
include /etc/redis/common.conf
bind 127.0.0.1 -::1
\`\`\``,
  },
  check(conf, report) {
    for (const { entry, later } of deadEntries(conf)) {
      if (later.file === conf.file) continue;
      report({
        at: linePlace(entry),
        message: "dead",
        data: { name: entry.name },
        because: [{ at: linePlace(later), says: "This line counts" }],
        ...(TELLING.has(entry.main) ? {} : { atMost: "information" as const }),
      });
    }
  },
});
