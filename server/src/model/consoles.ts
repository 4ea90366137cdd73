/** Programs for administering Redis: that their users choose keys is what they are for. */
import type { Query } from "../flow/query.ts";
import type { CallFact } from "../lang/facts.ts";
import { administration } from "../libraries/administration.ts";

const CLEAR: ReadonlySet<string> = new Set(administration.clear);
const VAGUE: ReadonlySet<string> = new Set(administration.vague);

/** The method by which a call looks at, or changes, a server as a whole, or data whatever it is: `dbsize`; undefined for all others. */
export function administering({ callee }: CallFact): string | undefined {
  const name = callee.kind === "member" ? callee.property.replaceAll("_", "").toLowerCase() : "";
  return CLEAR.has(name) || VAGUE.has(name) ? name : undefined;
}

/** True for a file that does several such things, and one of them without doubt to Redis. */
export function isConsole(q: Query): boolean {
  const found = new Set(q.units().flatMap((unit) => q.index(unit).calls.flatMap((call) => administering(call) ?? [])));
  return found.size >= administration.several && [...found].some((name) => CLEAR.has(name));
}
