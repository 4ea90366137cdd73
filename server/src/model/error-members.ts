/** Texts of errors on their way to a response: put into an object that goes out later (`checks.redis = error.message`), or returned by a function. */
import { calleeValue } from "../flow/effects.ts";
import { resultOf } from "../flow/results.ts";
import { pathOf } from "../flow/scopes.ts";
import type { Expression, FunctionFact } from "../lang/facts.ts";
import { type ErrorTools, showsRedisError } from "./error-details.ts";
import { shownLeaves } from "./leaves.ts";

/** Functions that call functions that are looked into. */
const DEEPEST = 2;

/**
 * What shows an error of Redis among all that the function around `sent` puts, before it, into the object of that name. What is sent of
 * the object must be it as a whole, or hold the member that was written.
 */
export function errorsPutInto(tools: ErrorTools, sent: Expression): readonly Expression[] {
  const [root, ...path] = pathOf(sent) ?? [];
  if (root === undefined) return [];
  const written = tools.q.index(sent.unit).writes.filter((w) => w.root === root && w.at.end <= sent.start && isWithin(w.path, path));
  const leaves = written.flatMap((w) => shownLeaves(w.value, tools.q.language));
  return leaves.map((leaf) => leaf.expression).filter((e) => showsRedisError(tools, e));
}

/**
 * What shows an error of Redis in what functions return, when that, or the member of it that has the error, is sent; for functions of other files what
 * is sent itself.
 */
export function errorsReturned(tools: ErrorTools, sent: Expression, depth = 0): readonly Expression[] {
  const result = depth < DEEPEST ? resultOf(tools.q, sent) : undefined;
  if (!result) return [];
  const [name] = result.path;
  return calleeValue(tools.q, result.call).flatMap((a) => {
    if (a.kind !== "function") return [];
    const own = tools.q.functionWithId(a.fn.id);
    if (own) return errorsOf(tools, own, name, depth);
    const q = tools.q.imports.of(a.fn.id.slice(0, a.fn.id.lastIndexOf("#")));
    const other = q?.functionWithId(a.fn.id);
    return q && other && errorsOf({ ...tools, q }, other, name, depth).length > 0 ? [sent] : [];
  });
}

function errorsOf(tools: ErrorTools, fn: FunctionFact, name: string | undefined, depth: number): readonly Expression[] {
  return returnedBy(tools, fn)
    .filter(({ label }) => name === undefined || label === name)
    .flatMap(({ expression }) => {
      if (showsRedisError(tools, expression)) return [expression];
      return [...errorsPutInto(tools, expression), ...errorsReturned(tools, expression, depth + 1)];
    });
}

function returnedBy({ q }: ErrorTools, fn: FunctionFact): ReturnType<typeof shownLeaves> {
  const returns = fn.body ? q.index(fn.body).returns.filter((r) => r.kind === "return") : [];
  return returns.flatMap((r) => (r.value ? shownLeaves(r.value, q.language) : []));
}

function isWithin(path: readonly string[], shown: readonly string[]): boolean {
  return path.length >= shown.length && shown.every((step, i) => path[i] === step);
}
