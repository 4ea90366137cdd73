/** Texts of errors that are put into an object, or a list, which goes out later: `checks.redis = error.message`. */
import { pathOf } from "../flow/scopes.ts";
import type { Expression } from "../lang/facts.ts";
import { type ErrorTools, showsRedisError } from "./error-details.ts";
import { shownLeaves } from "./leaves.ts";

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

function isWithin(path: readonly string[], shown: readonly string[]): boolean {
  return path.length >= shown.length && shown.every((step, i) => path[i] === step);
}
