/** What is known of units, kept for as long as they live. */
import type { FunctionFact, Unit } from "../lang/facts.ts";
import { type UnitIndex, unitIndex } from "./scopes.ts";

/** Indexes of units, each computed once and forgotten with its unit. */
export class UnitIndexes {
  /** With the owner it was made for: a body can be used again under a changed signature. */
  readonly #known = new WeakMap<Unit, Known>();

  /** The index of a unit; a function body's index also has its parameters. */
  of(unit: Unit): UnitIndex {
    return this.#of(unit).index;
  }

  /** What `make` once made of a unit: of its text and its place under this name (a file's units stay in that file), and of nothing else. */
  kept<T>(unit: Unit, name: string, make: () => T): T {
    const { kept } = this.#of(unit);
    const known = kept.get(name) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    kept.set(name, made);
    return made;
  }

  #of(unit: Unit): Known {
    const known = this.#known.get(unit);
    if (known && known.owner === unit.owner) return known;
    const made = { owner: unit.owner, index: unitIndex(unit), kept: new Map<string, unknown>() };
    this.#known.set(unit, made);
    return made;
  }
}

interface Known {
  readonly owner: FunctionFact | undefined;
  readonly index: UnitIndex;
  readonly kept: Map<string, unknown>;
}
