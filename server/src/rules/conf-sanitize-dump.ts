/** RESTORE without a check of what it is given. */
import { linePlace } from "../model/conf-entries.ts";
import { setDirective } from "../model/conf-fixes.ts";
import { defineConfRule } from "../model/conf-rule.ts";
import { isAtLeast } from "../model/conf-version.ts";

export const confSanitizeDump = defineConfRule({
  id: "conf-sanitize-dump",
  title: "RESTORE takes data unchecked",
  cwe: [20, 502],
  severity: "information",
  messages: {
    off: "RESTORE takes what a client sends without looking at its inside, where faults of the server have been. Set sanitize-dump-payload clients, or deny RESTORE to users.",
  },
  docs: {
    why: `\`RESTORE\` makes a value from bytes that a client sends. With \`sanitize-dump-payload no\`, which is the default, the server trusts these bytes, and made-up ones have crashed servers and overwritten their
memory. \`clients\` checks what clients send, and trusts snapshots and the primary.

Reported where the line says so, and where a server without it can be reached from other machines.`,
    fix: `Check what clients send; users with \`skip-sanitize-payload\` are left out:

\`\`\`
sanitize-dump-payload clients
\`\`\``,
  },
  check(conf, report) {
    // Valkey 9 always looks at it.
    if (conf.version.product === "valkey" && isAtLeast(conf.version, "9.0")) return;
    const entry = conf.last("sanitize-dump-payload");
    const isMissing = !entry && conf.isServer && conf.isWhole && conf.isExposed && conf.unread.length === 0;
    if (entry ? !conf.is("sanitize-dump-payload", "no") : !isMissing) return;
    report({
      at: entry ? linePlace(entry) : conf.at("port", "bind"),
      message: "off",
      fixes: [
        {
          title: "Set sanitize-dump-payload clients",
          setup: "RESTORE takes a little longer",
          changes: [setDirective(conf, "sanitize-dump-payload", ["clients"])],
        },
      ],
    });
  },
});
