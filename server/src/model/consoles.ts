/** Programs for administering Redis: that their users choose keys is what they are for. */
import type { Query } from "../flow/query.ts";
import type { CallFact } from "../lang/facts.ts";
import { administration } from "../libraries/administration.ts";

const COMMANDS: ReadonlySet<string> = new Set(administration.methods);

/** The method by which a call looks at, or changes, a server as a whole, or data whatever it is: `dbsize`; undefined for all others. */
export function administering({ callee }: CallFact): string | undefined {
  const name = callee.kind === "member" ? callee.property.replaceAll("_", "").toLowerCase() : "";
  return COMMANDS.has(name) ? name : undefined;
}

/** True for a file that does several such things. */
export function isConsole(q: Query): boolean {
  const found = new Set<string>();
  for (const unit of q.units())
    for (const call of q.index(unit).calls) {
      const name = administering(call);
      if (name !== undefined && found.add(name).size >= administration.several) return true;
    }
  return false;
}
