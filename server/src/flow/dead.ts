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
  return only?.kind === "literal" && others.length === 0 && only.value === is && only.site.file === q.model.file && !only.isFallback;
}
