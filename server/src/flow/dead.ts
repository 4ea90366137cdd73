/** Code that is switched off by a constant of its own file. */
import type { CallFact, Expression } from "../lang/facts.ts";
import { conditionsAt } from "./dominators.ts";
import type { Query } from "./query.ts";

/** `DEBUG = False` … `if DEBUG: print(code)`: the call is not reached as the file stands. */
export function neverRuns(q: Query, call: CallFact): boolean {
  return conditionsAt(call, () => false).some((c) => c.kind === "test" && isSwitch(c.test) && isAlways(q, c.test, !c.isTrue));
}

/** A name or member alone: what is compared or put together is no switch. */
function isSwitch(test: Expression): boolean {
  return test.kind === "name" || test.kind === "member" || (test.kind === "unary" && test.operator === "not" && isSwitch(test.operand));
}

function isAlways(q: Query, test: Expression, is: boolean): boolean {
  if (test.kind === "unary") return isAlways(q, test.operand, !is);
  const [only, ...others] = q.value(test);
  if (only?.kind !== "literal" || others.length > 0 || only.value !== is || only.site.file !== q.model.file || only.isFallback)
    return false;
  return test.kind !== "member" || !isSetFromOutside(q, test.property);
}

/** Something of the file sets the attribute of an object that it has made, or a class says otherwise. What an object sets of itself is in its value. */
function isSetFromOutside(q: Query, name: string): boolean {
  const indexes = q.units().map((unit) => q.index(unit));
  const isSet = indexes.some(
    ({ writes, calls }) =>
      writes.some((w) => w.path.at(-1) === name && w.root !== "self" && w.root !== "this") ||
      calls.some((call) => call.args.some((a) => a.name === name || isNamed(call, a.value, name))),
  );
  return isSet || indexes.flatMap((i) => i.classes).filter((c) => c.members.some((m) => m.name === name)).length > 1;
}

/** `setattr(sender, "debug", True)`. */
function isNamed({ callee }: CallFact, e: Expression, name: string): boolean {
  return callee.kind === "name" && callee.name === "setattr" && e.kind === "string" && e.value === name;
}
