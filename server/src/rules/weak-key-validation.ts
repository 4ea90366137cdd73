/** A check of a key part that lets a newline at the end pass. */
import type { Concepts } from "../model/concepts.ts";
import type { Report } from "../model/finding.ts";
import { defineRule } from "../model/rule.ts";
import { firstTimeOnly } from "./once.ts";
import { owaspInput, redisKeys } from "./references.ts";

export const weakKeyValidation = defineRule({
  id: "weak-key-validation",
  title: "Check of a key part that a newline passes",
  cwe: [625, 777],
  severity: "warning",
  messages: {
    newline:
      "In Python `$` also matches before a newline at the end, so a value with one passes this check and names another key than the same value without it. Use fullmatch.",
  },
  docs: {
    why: `\`re.match(r"^[a-z]+$", value)\` looks like a check of the whole value. It is not: in Python \`$\` matches at the end *and* before a
newline at the end, so \`"alice\\n"\` passes. It makes another key than \`"alice"\`: a second, empty rate limit, a session that is
not found when all of a user's are deleted, a line of its own in a log or in a protocol that is written by hand.

Checks that hold less than that (not anchored at both ends, \`MULTILINE\`, ignored, too late, or letting \`:\` and \`*\` pass) do not protect the key
at all: there \`key-injection\` is reported, with the check and what is wrong with it beside the finding. In JavaScript \`$\` without the \`m\` flag matches at the end only.`,
    fix: `Match the whole text:

\`\`\`python
if not re.fullmatch(r"[a-z0-9_-]{1,64}", name):
    abort(400)
\`\`\`

\`\\Z\` instead of \`$\` works as well, and so does \`str.isalnum()\`.`,
    references: [redisKeys, owaspInput],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    for (const { site, isRequest } of concepts.keys.flatMap((k) => k.weak)) {
      if (!isNew(site)) continue;
      const certainty = isRequest ? "request" : "parameter";
      const fix = { intent: "matchWhole", site, isPreferred: true } as const;
      report({ site, message: "newline", data: {}, certainty, trail: undefined, intents: [fix] });
    }
  },
});
