/** Several bind lines, of which only the last counts. */
import { linePlace } from "../model/conf-entries.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confBindDuplicate = defineConfRule({
  id: "conf-bind-duplicate",
  title: "bind line without effect",
  cwe: [1188],
  severity: "warning",
  messages: { dead: "This line has no effect: a later bind line replaces it, and does not add to it. Write all addresses on one line." },
  docs: {
    why: `A second \`bind\` line does not add an address, it replaces those of the first. Who writes one line per address, as other programs want it, gets a server that listens at the last one only: not where it should, or, the other way round, where
it should not.`,
    fix: `Write all addresses on one line, and remove the others; a \`-\` before an address lets the server start without it:

\`\`\`
bind 127.0.0.1 -::1 10.1.2.3
\`\`\``,
  },
  check(conf, report) {
    const last = conf.last("bind");
    for (const entry of conf.ownEntries) {
      if (entry.main !== "bind" || entry === last || !last) continue;
      const isOwn = last.file === conf.file;
      const addresses = [...entry.args, ...last.args].map((a) => a.value);
      const remove = { op: "removeLine" as const, at: linePlace(entry) };
      const merge = { op: "setLine" as const, at: linePlace(last), words: ["bind", ...new Set(addresses)] };
      report({
        at: linePlace(entry),
        message: "dead",
        because: [{ at: linePlace(last), says: "This line counts" }],
        fixes: [
          { title: "Remove the line that has no effect", setup: undefined, changes: [remove] },
          ...(isOwn
            ? [{ title: "Write all addresses on one line", setup: "the server listens at all of them", changes: [remove, merge] }]
            : []),
        ],
      });
    }
  },
});
