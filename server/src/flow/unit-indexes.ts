/** What is known of units, kept for as long as they live. */
import type { FunctionFact, Unit } from "../lang/facts.ts";
import { type UnitIndex, unitIndex, withParameters } from "./scopes.ts";

/** Indexes of units, each computed once and forgotten with its unit. */
export class UnitIndexes {
  readonly #known = new WeakMap<Unit, Known>();

  /** The index of a unit; a function body's index also has its parameters. */
  of(unit: Unit): UnitIndex {
    return this.#of(unit).index;
  }

  /** What `make` once made of a unit under this name: of what is inside it (a file's units stay in that file), and of nothing else. */
  kept<T>(unit: Unit, name: string, make: () => T): T {
    const { kept } = this.#of(unit);
    const known = kept.get(name) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    kept.set(name, made);
    return made;
  }

  /** A body can be used again under a signature that was lowered again: only its parameters are new then. */
  #of(unit: Unit): Known {
    const known = this.#known.get(unit);
    if (known && known.owner === unit.owner) return known;
    const body = known?.body ?? unitIndex(unit);
    const { owner } = unit;
    const index = owner ? withParameters(body, owner) : body;
    const made = { owner, body, index, kept: known?.kept ?? new Map<string, unknown>() };
    this.#known.set(unit, made);
    return made;
  }
}

interface Known {
  readonly owner: FunctionFact | undefined;
  readonly body: UnitIndex;
  readonly index: UnitIndex;
  readonly kept: Map<string, unknown>;
}
