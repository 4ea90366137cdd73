/** Checks around the parts of a key: of a part itself, and of what stands before it. */
import type { Query } from "../flow/query.ts";
import { isPermitted, weakGuards } from "../flow/weak-guards.ts";
import type { Unit } from "../lang/facts.ts";
import { isForAdministrators } from "./administrators.ts";
import type { KeyUse, TaintedPart } from "./concepts.ts";

/**
 * The use with the checks of its parts that do not hold; what stands in another unit is told there. They are looked for when a rule asks: many
 * parts are never reported, and what is asked meanwhile must not cut short what concepts are made of.
 */
export function withGuards(q: Query, unit: Unit, use: KeyUse | undefined): KeyUse | undefined {
  if (!use || use.tainted.length === 0) return use;
  return { ...use, tainted: use.tainted.map((part) => guarded(q, unit, part)) };
}

function guarded(q: Query, unit: Unit, part: TaintedPart): TaintedPart {
  const before = part.checkedBefore.filter((site) => site.unit === unit);
  return {
    ...part,
    get guards() {
      return part.builtAt.unit === unit ? q.within(unit, () => weakGuards(q, part.builtAt)) : part.guards;
    },
    get isOfAdministrators() {
      return part.builtAt.unit === unit && q.within(unit, () => isForAdministrators(q, part.builtAt));
    },
    get isAmongOwn() {
      return q.within(unit, () => before.some((site) => isPermitted(q, site)));
    },
  };
}
