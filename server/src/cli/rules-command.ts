/** `redwarden rules` and `redwarden explain`. */
import { catalogue } from "../engine/catalogue.ts";
import { checkRule } from "./audit-options.ts";
import type { Io } from "./io.ts";

/** Prints a line for every rule. */
export function listRules(io: Io): void {
  const entries = catalogue();
  const width = Math.max(...entries.map((e) => e.id.length));
  for (const { id, severity, cwe, title } of entries) {
    io.out(`${id.padEnd(width)}  ${severity.padEnd(11)}  ${title} (${cwe.map((n) => `CWE-${n}`).join(", ")})\n`);
  }
}

/** Prints a rule's page. @throws UsageError when there is no such rule */
export function explainRule(id: string, io: Io): void {
  const entries = catalogue();
  checkRule(
    id,
    entries.map((e) => e.id),
  );
  const rule = entries.find((e) => e.id === id);
  if (!rule) return;
  const facts = `Severity: ${rule.severity}\n${rule.cwe.map((n) => `CWE-${n}: https://cwe.mitre.org/data/definitions/${n}.html\n`).join("")}`;
  const more = (rule.docs.references ?? []).map((r) => `${r.title}: ${r.url}\n`).join("");
  io.out(
    `# ${rule.title} (${rule.id})\n\n${facts}\n## Why\n\n${rule.docs.why.trim()}\n\n## How to fix\n\n${rule.docs.fix.trim()}\n\n${more}${rule.url}\n`,
  );
}
