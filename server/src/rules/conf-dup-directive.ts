/** A line that a later one of the same file undoes. */
import { deadEntries } from "../model/conf-dead.ts";
import { linePlace } from "../model/conf-entries.ts";
import { removeLine } from "../model/conf-fixes.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confDupDirective = defineConfRule({
  id: "conf-dup-directive",
  title: "Line without effect",
  cwe: [1188],
  severity: "warning",
  messages: {
    dead: "This line has no effect: line {line} sets {name} again, and the last one counts. Remove one of them.",
  },
  docs: {
    why: `Of several lines with the same directive the last counts, and nothing says so. Who changes the first of them sees no effect, and who reads it believes what is not so, which matters most with \`protected-mode\`, \`port\` and \`requirepass\`.
Lines that add up (\`save\`, \`include\`, \`loadmodule\`, \`rename-command\`) are not meant, nor is \`client-output-buffer-limit\` for another class; \`save ""\` undoes all \`save\` lines before it.`,
    fix: `Keep the line that is meant. The quick fix removes the one without effect, which changes nothing:

\`\`\`
maxclients 1000
\`\`\``,
  },
  check(conf, report) {
    for (const { entry, later } of deadEntries(conf)) {
      if (later.file !== conf.file || entry.main === "bind") continue;
      report({
        at: linePlace(entry),
        message: "dead",
        data: { line: String(later.line.number), name: later.name },
        because: [{ at: linePlace(later), says: "This line counts" }],
        fixes: [removeLine(entry, "Remove the line that has no effect")],
      });
    }
  },
});
