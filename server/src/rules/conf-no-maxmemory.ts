/** A server without a limit of its memory. */
import { defineConfRule } from "../model/conf-rule.ts";

export const confNoMaxmemory = defineConfRule({
  id: "conf-no-maxmemory",
  title: "No limit of memory",
  cwe: [770],
  severity: "information",
  messages: {
    none: "Without maxmemory whoever may write fills the memory of the machine until the system ends the server, or another program. Set maxmemory, and say with maxmemory-policy what goes then.",
  },
  docs: {
    why: `By default the server takes all the memory that it is given data for. A client that writes without end, or a program that forgets to let keys expire, fills the machine, and the system ends
the server or something else. With \`maxmemory\` writing fails, or old keys go, as \`maxmemory-policy\` says. In a container its limit stands in, though it ends the server without a word.`,
    fix: `Set a limit that leaves room for the copy that is made while saving:

\`\`\`
maxmemory 2gb
maxmemory-policy allkeys-lru
\`\`\`

A store that must not lose keys keeps \`noeviction\`.`,
  },
  check(conf, report) {
    if (!conf.isServer || !conf.isWhole || conf.unread.length > 0) return;
    if (/^0*(?:[kmg]?b?)?$/i.test(conf.value("maxmemory"))) report({ at: conf.at("maxmemory", "port", "bind"), message: "none" });
  },
});
