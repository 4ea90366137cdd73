/** Walks every fact of a file, through nested units as well. */
import { forEachChild } from "../../server/src/lang/children.ts";
import type { Fact, FileFacts, Unit } from "../../server/src/lang/facts.ts";

/** Calls `visit` for each fact with its parent inside the unit. */
export function visitFacts(facts: FileFacts, visit: (fact: Fact, parent: Fact | undefined) => void): void {
  for (const unit of allUnits(facts)) for (const statement of unit.body) walk(statement, undefined, visit);
}

/** All units, nested ones after the one that they are in. */
export function allUnits(facts: FileFacts): Unit[] {
  const found: Unit[] = [];
  const add = (unit: Unit) => {
    found.push(unit);
    unit.nested.forEach(add);
  };
  facts.units.forEach(add);
  return found;
}

function walk(fact: Fact, parent: Fact | undefined, visit: (fact: Fact, parent: Fact | undefined) => void): void {
  visit(fact, parent);
  forEachChild(fact, (child) => walk(child, fact, visit));
}
