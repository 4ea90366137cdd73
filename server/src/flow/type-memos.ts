/** What types were found to be: declared types refer to each other in circles, and their members are asked for again and again. */
import type { TypeFact } from "../lang/facts.ts";
import { type Bounds, Memo } from "./bounds.ts";
import type { Atom, ClassRef, TypeRef } from "./values.ts";

/** Answers of one query. */
export class TypeMemos {
  readonly #bounds: Bounds;
  readonly #named: Memo<TypeFact, readonly Atom[]>;
  readonly #namesakes: Memo<string, ClassRef | undefined>;
  readonly #members = new Map<TypeFact, Memo<string, TypeRef | undefined>>();

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
    this.#named = new Memo(bounds);
    this.#namesakes = new Memo(bounds);
  }

  /** What the name of a type stands for: several things for an alias of a union. */
  named(type: TypeFact, answer: () => readonly Atom[]): readonly Atom[] {
    return this.#named.get(type, answer);
  }

  /** The class that things of a name are called after. */
  namesake(name: string, answer: () => ClassRef | undefined): ClassRef | undefined {
    return this.#namesakes.get(name, answer);
  }

  /** The type of a member of a type. */
  member(type: TypeFact, name: string, answer: () => TypeRef | undefined): TypeRef | undefined {
    const known = this.#members.get(type) ?? new Memo<string, TypeRef | undefined>(this.#bounds);
    this.#members.set(type, known);
    return known.get(name, answer);
  }
}
