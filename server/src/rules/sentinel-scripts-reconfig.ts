/** Scripts of a Sentinel that clients can change. */
import { linePlace } from "../model/conf-entries.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const sentinelScriptsReconfig = defineConfRule({
  id: "sentinel-scripts-reconfig",
  title: "Clients may change the scripts of a Sentinel",
  cwe: [15, 78],
  severity: "error",
  messages: {
    allowed: "Whoever may use this Sentinel can tell it which program to run, with SENTINEL SET. Set sentinel deny-scripts-reconfig yes.",
  },
  docs: {
    why: `\`notification-script\` and \`client-reconfig-script\` are programs that Sentinel runs. By default clients cannot change them; with \`sentinel deny-scripts-reconfig no\` they can, with \`SENTINEL SET\`, and so run any program that is on the
machine. Sentinels often have no password at all.`,
    fix: `Leave the default, and name the scripts in the file:

\`\`\`
sentinel deny-scripts-reconfig yes
sentinel notification-script mymaster /usr/local/bin/notify
\`\`\``,
  },
  check(conf, report) {
    const entry = conf.last("sentinel deny-scripts-reconfig");
    if (entry?.args[0]?.value.toLowerCase() !== "no") return;
    const change = { op: "setLine" as const, at: linePlace(entry), words: ["sentinel", "deny-scripts-reconfig", "yes"] };
    report({
      at: linePlace(entry),
      message: "allowed",
      fixes: [{ title: "Set deny-scripts-reconfig yes", setup: "scripts must be named in this file", changes: [change] }],
    });
  },
});
