/** Connections that stay for ever. */
import { defineConfRule } from "../model/conf-rule.ts";

export const confNoTimeout = defineConfRule({
  id: "conf-no-timeout",
  title: "Idle connections stay for ever",
  cwe: [772, 400],
  severity: "information",
  messages: {
    none: "With timeout 0 a client that does nothing stays connected for ever, and whoever reaches the server can take all of its maxclients connections. Set a timeout that programs can bear.",
  },
  docs: {
    why: `By default a connection is never closed because nothing happens on it; \`tcp-keepalive\` closes only those whose other end is gone. On a server that other machines reach, a few programs that open connections and leave
them, on purpose or not, use up \`maxclients\`. Reported on such servers only.`,
    fix: `Close what is idle; pools of clients open new connections by themselves, and those that subscribe or block are left out:

\`\`\`
timeout 300
\`\`\``,
  },
  check(conf, report) {
    if (!conf.isServer || !conf.isWhole || !conf.isExposed || conf.unread.length > 0 || conf.value("timeout") !== "0") return;
    report({ at: conf.at("timeout", "port", "bind"), message: "none" });
  },
});
