/** Conditions on a function's own parameters: what it does or returns only for some of its callers. */
import type { Expression, Fact } from "../lang/facts.ts";
import { truth } from "./atoms.ts";
import { conditionsAt } from "./dominators.ts";
import type { Query } from "./query.ts";
import type { Atom, Need, ParameterAtom, Value } from "./values.ts";

/** What must be true, or false, of parameters of the function with this id for `use` to be reached. */
export function needsAt(q: Query, use: Fact, fn: string): readonly Need[] {
  const found: Need[] = [];
  for (const c of conditionsAt(use, () => false)) if (c.kind === "test") addNeeds(q, c.test, c.isTrue, fn, found);
  return found;
}

function addNeeds(q: Query, test: Expression, isTrue: boolean, fn: string, into: Need[]): void {
  switch (test.kind) {
    case "unary":
      if (test.operator === "not") addNeeds(q, test.operand, !isTrue, fn, into);
      return;
    case "logical":
      if ((test.operator === "and") !== isTrue || test.operator === "nullish") return;
      addNeeds(q, test.left, isTrue, fn, into);
      addNeeds(q, test.right, isTrue, fn, into);
      return;
    case "name":
    case "member": {
      const parameter = parameterIn(q.value(test), fn);
      if (parameter) into.push({ parameter, isTrue });
    }
  }
}

/** The parameter that the value is, whatever its default. */
function parameterIn(value: Value, fn: string): ParameterAtom | undefined {
  const [first, ...rest] = value;
  return first?.kind === "parameter" && first.fn === fn && rest.every((a) => a.kind === "literal") ? first : undefined;
}

/** What a call says of needs: none when one of them is not met, else those that depend on the caller's own parameters. */
export function boundNeeds(needs: readonly Need[], bind: (value: Value) => Value): readonly Need[] | undefined {
  const left: Need[] = [];
  for (const { parameter, isTrue } of needs) {
    const given = memberIn(bind([{ ...parameter, path: [] }]), parameter.path);
    if (given === "absent" ? isTrue : truth(given) === !isTrue) return undefined;
    const [only] = given;
    if (given !== "absent" && given.length === 1 && (only as Atom).kind === "parameter")
      left.push({ parameter: only as ParameterAtom, isTrue });
  }
  return left;
}

/** A member of what was given; absent when all that was given is written out without it. */
function memberIn(value: Value, path: readonly string[]): Value | "absent" {
  let current = value;
  for (const name of path) {
    const next: Value[] = [];
    for (const a of current) {
      if (a.kind === "object") {
        const found = a.entries.get(name)?.value;
        if (found) next.push(found);
        else if (a.isOpen) return [];
      } else if (a.kind === "parameter") next.push([{ ...a, path: [...a.path, name] }]);
      else return [];
    }
    if (next.length === 0) return "absent";
    if (next.length < current.length) return [];
    current = next.flat();
  }
  return current;
}
