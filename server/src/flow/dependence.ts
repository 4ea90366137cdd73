/** Which units of a file were looked into to answer questions about others. What nothing else asked about can change alone. */
import type { Unit } from "../lang/facts.ts";

/** Stands for a unit in all versions of the file in which it is the same, or has the same place. */
type Slot = object;

/** Kept across versions of one file; filled while the file is analysed, by `Query`. */
export class Dependence {
  readonly #slots = new WeakMap<Unit, Slot>();
  readonly #askers = new WeakMap<Slot, Set<Slot>>();
  #asker: Slot | undefined;

  /** What is asked from now on is asked for `unit`; whoever asked for that depends on it. Answers what {@link leave} wants back. */
  enter(unit: Unit): Slot | undefined {
    const before = this.#asker;
    this.#asker = this.#note(unit);
    return before;
  }

  leave(before: Slot | undefined): void {
    this.#asker = before;
  }

  /** Whoever is asking now depends on `unit`. */
  touch(unit: Unit): void {
    this.#note(unit);
  }

  #note(unit: Unit): Slot {
    const slot = this.#slot(unit);
    const asker = this.#asker;
    if (asker === undefined || asker === slot) return slot;
    const known = this.#askers.get(slot);
    if (known) known.add(asker);
    else this.#askers.set(slot, new Set([asker]));
    return slot;
  }

  #slot(unit: Unit): Slot {
    const known = this.#slots.get(unit);
    if (known) return known;
    const made = {};
    this.#slots.set(unit, made);
    return made;
  }

  /** True when anything outside of these units depends on one of them. */
  isAskedFromOutside(units: readonly Unit[]): boolean {
    const inside = new Set(units.map((u) => this.#slot(u)));
    for (const slot of inside) for (const asker of this.#askers.get(slot) ?? []) if (!inside.has(asker)) return true;
    return false;
  }

  /** `after` has come to the place of `before`. */
  succeed(before: Unit, after: Unit): void {
    this.#slots.set(after, this.#slot(before));
  }
}
