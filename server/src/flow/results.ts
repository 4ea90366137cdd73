/** What is known of a value from something that was read of what a call gave for it: `found?.users`, `rows.length`, `rows[0]`. */
import type { CallFact, Expression, FunctionFact } from "../lang/facts.ts";
import type { Query } from "./query.ts";
import type { PathStep } from "./scopes.ts";

/** A call, and the members that were read of what it gave. */
export interface Result {
  readonly call: CallFact;
  readonly path: readonly string[];
}

/** Definitions that are followed from a name to the call. */
const DEEPEST = 6;

/** The call behind an expression. */
export function resultOf(q: Query, e: Expression, depth = 0): Result | undefined {
  switch (e.kind) {
    case "call":
      return { call: e, path: [] };
    case "await":
    case "cast":
    case "assignExpression":
      return resultOf(q, e.value, depth);
    case "member":
      return longer(resultOf(q, e.object, depth), [e.property]);
    case "index":
      return e.index?.kind === "number" || e.index?.kind === "string"
        ? longer(resultOf(q, e.object, depth), [String(e.index.value)])
        : undefined;
    case "name": {
      const all = depth < DEEPEST ? q.definitionsAt(e.name, e) : [];
      const source = all.length === 1 ? all[0]?.source : undefined;
      const keys = source && "path" in source ? keysOf(source.path) : undefined;
      if (!source || !keys) return undefined;
      if (source.kind === "expression") return longer(resultOf(q, source.expression, depth + 1), keys);
      const given = source.kind === "parameter" && source.index === 0 ? promiseOf(source.fn) : undefined;
      return given && longer(resultOf(q, given, depth + 1), keys);
    }
    default:
      return undefined;
  }
}

function longer(result: Result | undefined, path: readonly string[]): Result | undefined {
  return result && { call: result.call, path: [...result.path, ...path] };
}

function keysOf(path: readonly PathStep[]): readonly string[] | undefined {
  const keys: string[] = [];
  for (const step of path) {
    if ("key" in step) keys.push(step.key);
    else if ("index" in step) keys.push(String(step.index));
    else return undefined;
  }
  return keys;
}

/** What gives a callback its first parameter: `find(id).then((found) => …)`. */
export function promiseOf(fn: FunctionFact): Expression | undefined {
  const call = fn.parent?.kind === "call" ? fn.parent : undefined;
  if (call?.callee.kind !== "member" || call.callee.property !== "then" || call.args[0]?.value !== fn) return undefined;
  return call.callee.object;
}
