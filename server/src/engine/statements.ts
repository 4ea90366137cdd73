/** Where the statement around an offset starts. */
import { forEachChild } from "../lang/children.ts";
import type { Fact, FileFacts, Unit } from "../lang/facts.ts";
import { unitStart } from "../lang/language.ts";

const STATEMENTS = new Set([
  "expression",
  "assign",
  "return",
  "throw",
  "if",
  "loop",
  "try",
  "with",
  "switch",
  "declaration",
  "import",
  "export",
  "assert",
  "delete",
]);

/** Absolute start of the innermost statement that covers an absolute offset; undefined outside of all. */
export function statementStart(facts: FileFacts, offset: number): number | undefined {
  const unit = facts.units.find((u) => u.offset <= offset && offset <= u.offset + u.text.length);
  return unit && inUnit(unit, offset);
}

function inUnit(unit: Unit, offset: number): number | undefined {
  const base = unitStart(unit);
  for (const inner of unit.nested) {
    const start = base + inner.offset;
    // An arrow's expression is a unit too, but no statement of its own.
    if (
      start <= offset &&
      offset < start + inner.text.length &&
      inner.body.some((s) => s.kind !== "return" || s.end - s.start < inner.text.length)
    ) {
      const found = inUnit(inner, offset);
      if (found !== undefined) return found;
    }
  }
  let found: number | undefined;
  const visit = (fact: Fact): void => {
    if (base + fact.start > offset || base + fact.end < offset) return;
    if (STATEMENTS.has(fact.kind)) found = base + fact.start;
    forEachChild(fact, visit);
  };
  unit.body.forEach(visit);
  return found;
}
