/** Functions of the workspace that write a response which they are handed: `sendResponse(res, { data: result })`. */
import { calleeValue } from "../flow/effects.ts";
import { writtenAs } from "../flow/names.ts";
import type { Query } from "../flow/query.ts";
import type { FunctionSummary } from "../flow/values.ts";
import type { CallFact, Expression } from "../lang/facts.ts";
import { harmlessCalls } from "../libraries/harmless-calls.ts";

const OF_ERRORS: ReadonlySet<string> = new Set(harmlessCalls.members);

/** The expressions of a call that the function which it calls sends to the client. */
export function sentByHelper(q: Query, call: CallFact): readonly Expression[] {
  const found = calleeValue(q, call).flatMap((f) => {
    if (f.kind !== "function") return [];
    const summary = f.fn.summary();
    return summary.sends.flatMap(({ index, path }) => {
      const argument = argumentAt(summary, call, index);
      return argument ? memberOf(q, argument, path) : [];
    });
  });
  return [...new Set(found)];
}

function argumentAt({ params }: FunctionSummary, { args }: CallFact, index: number): Expression | undefined {
  const info = params[index];
  const named = info && args.find((a) => a.name === info.name);
  if (named || info?.form !== "normal") return named?.value;
  const before = args.slice(0, index + 1);
  return before.some((a) => a.spread || a.name !== undefined) ? undefined : args[index]?.value;
}

/** What is written in an object under a path; nothing when it is not written there. */
function memberOf(q: Query, e: Expression, path: readonly string[]): readonly Expression[] {
  const [name, ...rest] = path;
  if (name === undefined) return [e];
  const object = e.kind === "name" ? writtenAs(q, e) : e;
  // Of an error, which nobody writes as an object, the text is what is sent.
  if (!object && rest.length === 0 && OF_ERRORS.has(name)) return [e];
  const entry = object?.kind === "object" ? object.entries.find((x) => x.key === name) : undefined;
  return entry ? memberOf(q, entry.value, rest) : [];
}
