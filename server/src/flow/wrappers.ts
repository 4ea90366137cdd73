/** Decorators of the workspace that check what a function is called with before they call it. */
import type { FunctionFact, Unit } from "../lang/facts.ts";
import { parameterName } from "./describe.ts";
import { isCheckedAt } from "./guards.ts";
import type { Query } from "./query.ts";

/** Every call of the first parameter, in the function that replaces it, comes after a check of `kwargs[name]`. */
export function passesOnlyChecked(q: Query, decorator: FunctionFact, name: string): boolean {
  const first = decorator.params[0];
  const decorated = first && parameterName(first);
  if (!decorated || !decorator.body) return false;
  const found: boolean[] = [];
  const visit = (unit: Unit): void => {
    const keywords = unit.owner?.params.find((p) => p.form === "mapping");
    for (const call of q.index(unit).calls) {
      if (call.callee.kind !== "name" || call.callee.name !== decorated) continue;
      found.push(keywords !== undefined && isCheckedAt(q, call, [`${parameterName(keywords)}.${name}`]));
    }
    unit.nested.forEach(visit);
  };
  visit(decorator.body);
  return found.length > 0 && found.every(Boolean);
}
