/** Clients that may let the server keep any amount of answers. */
import { defineConfRule } from "../model/conf-rule.ts";

export const confNoOutputLimit = defineConfRule({
  id: "conf-no-output-limit",
  title: "No limit of what waits for a client",
  cwe: [770],
  severity: "information",
  messages: {
    none: "A client that asks and does not read lets its answers pile up in the memory of the server without limit, some before they log in. Set client-output-buffer-limit normal to a size.",
  },
  docs: {
    why: `What a client does not read waits in the memory of the server. For normal clients there is no limit by default (\`normal 0 0 0\`), so that one that asks for much and reads nothing fills the memory; with
CVE-2025-21605 that went even before the login. Reported on servers that other machines reach.`,
    fix: `Set a limit for normal clients, far above the largest answer that programs ask for:

\`\`\`
client-output-buffer-limit normal 256mb 64mb 60
\`\`\``,
  },
  check(conf, report) {
    if (!conf.isServer || !conf.isWhole || !conf.isExposed || conf.unread.length > 0) return;
    const limits = conf.all("client-output-buffer-limit").flatMap((e) =>
      e.args
        .map((a) => a.value)
        .join(" ")
        .split(/\s+/),
    );
    const at = limits.findLastIndex((word, i) => i % 4 === 0 && word.toLowerCase() === "normal");
    if (at < 0 || (limits[at + 1] === "0" && limits[at + 2] === "0"))
      report({ at: conf.at("client-output-buffer-limit", "port", "bind"), message: "none" });
  },
});
