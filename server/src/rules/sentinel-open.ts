/** A Sentinel that anybody in the network can use. */
import { bindLoopback } from "../model/conf-fixes.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const sentinelOpen = defineConfRule({
  id: "sentinel-open",
  title: "Sentinel open to the network without a password",
  cwe: [306],
  severity: "error",
  messages: {
    open: "Anybody who reaches this Sentinel can make it fail over, watch a server of theirs, and run its scripts: no password is needed, and Sentinel switches protected mode off by itself. Set requirepass and sentinel sentinel-pass, or bind it to one address.",
    contained:
      "Every container of the same network can make this Sentinel fail over, watch a server of theirs, and run its scripts, since no password is needed and protected mode is off; no other machine can, since {why}. Set requirepass and sentinel sentinel-pass.",
  },
  docs: {
    why: `Sentinel turns protected mode off when it starts, unless its file says \`protected-mode yes\`. Without a \`bind\` line it listens everywhere, and without a password it obeys everybody: \`SENTINEL FAILOVER\`, \`SENTINEL MONITOR\` with a server of theirs,
to which clients are then sent, \`SENTINEL SET\` with scripts where that is allowed. The file that ships with the server is such a one.

An explicit \`protected-mode yes\` protects a Sentinel as it does a server. Information where Docker Compose runs it and publishes its port for this machine only, or not at all.`,
    fix: `Give it a password, which the other Sentinels and the clients use, and an address:

\`\`\`
bind 10.1.2.3
requirepass <password>
sentinel sentinel-pass <password>
\`\`\``,
  },
  check(conf, report) {
    if (!conf.isSentinel || conf.language !== "redis-conf" || !conf.isOpenToNetwork) return;
    const isWhole = conf.says("bind") || conf.all("sentinel monitor").length > 0 || conf.isWhole;
    if (!isWhole) return;
    report({
      at: conf.at("bind", "protected-mode", "port", "sentinel monitor"),
      message: conf.isContained ? "contained" : "open",
      data: { why: conf.publication },
      ...(conf.isContained ? { atMost: "information" as const } : {}),
      certainty: conf.unread.length > 0 ? "possible" : "certain",
      fixes: bindLoopback(conf),
    });
  },
});
