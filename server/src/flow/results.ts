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
/** How people name the error that a callback may be given. */
const ERROR = /^(?:_+|e|er|_?err\w*)$/i;

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
      const given = source.kind === "parameter" ? giverOf(source.fn, source.index) : undefined;
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

/** What gives a callback one of its parameters: a promise, or a call that takes `(err, found) => …` last. */
function giverOf(fn: FunctionFact, index: number): Expression | undefined {
  if (index === 0) return promiseOf(fn);
  return index === 1 ? callbackOf(fn) : undefined;
}

/** The call that gets `(err, found) => …` as its last argument. */
export function callbackOf(fn: FunctionFact): CallFact | undefined {
  const call = fn.parent?.kind === "call" ? fn.parent : undefined;
  const first = fn.params[0]?.pattern;
  return call?.args.at(-1)?.value === fn && first?.kind === "name" && ERROR.test(first.name) ? call : undefined;
}

/** What gives a callback its first parameter: `find(id).then((found) => …)`. */
export function promiseOf(fn: FunctionFact): Expression | undefined {
  const call = fn.parent?.kind === "call" ? fn.parent : undefined;
  if (call?.callee.kind !== "member" || call.callee.property !== "then" || call.args[0]?.value !== fn) return undefined;
  return call.callee.object;
}
