/** Building units, and using the units of the version before again. One {@link UnitBuilder} serves one lowering of one tree. */
import { seal } from "./children.ts";
import type { FileFacts, FunctionFact, Statement, Unit } from "./facts.ts";

/** The part of a tree-sitter node that decides whether a unit can be used again. */
export interface UnitNode {
  readonly type: string;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly hasError: boolean;
}

class Draft implements Unit {
  body: readonly Statement[] = [];
  readonly nested: Unit[] = [];
  offset = 0;
  parent: Unit | undefined = undefined;
  owner: FunctionFact | undefined = undefined;
  readonly nodeType: string;
  readonly text: string;
  readonly hasError: boolean;

  constructor(nodeType: string, text: string, hasError: boolean) {
    this.nodeType = nodeType;
    this.text = text;
    this.hasError = hasError;
  }
}

/** Hands out units while a tree is lowered: a former one where type and text are the same and neither has an error, else a new one. */
export class UnitBuilder {
  readonly #text: string;
  readonly #pool = new Map<string, Unit[]>();
  readonly #taken = new Set<Unit>();
  #current: Draft | undefined;
  #base = 0;

  /** `previous` is the version before, of the file or of one unit; its units are taken over, so it must not be used afterwards. */
  constructor(text: string, previous?: FileFacts | Unit) {
    this.#text = text;
    const units = previous && ("nodeType" in previous ? previous.nested : previous.units);
    for (const unit of [...(units ?? [])].reverse()) this.#offer(unit);
  }

  /** The unit under construction: what a new fact has as `unit`. */
  get current(): Unit {
    if (!this.#current) throw new Error("no unit is being built");
    return this.#current;
  }

  /** Absolute offset where the current unit starts: subtract it from a node's index. */
  get base(): number {
    return this.#base;
  }

  /** The unit for `node`. `build` is called only when no former unit fits; facts made inside it belong to the new unit. */
  unit(node: UnitNode, build: () => readonly Statement[]): Unit {
    const start = node.startIndex;
    const text = this.#text.slice(start, node.endIndex);
    const known = this.#take(node, text);
    const outer = this.#current;
    const outerBase = this.#base;
    const unit = known ?? this.#build(node, text, build);
    unit.parent = outer;
    unit.offset = start - (outer ? outerBase : 0);
    outer?.nested.push(unit);
    return unit;
  }

  #build(node: UnitNode, text: string, build: () => readonly Statement[]): Unit {
    const outer = this.#current;
    const outerBase = this.#base;
    const draft = new Draft(node.type, text, node.hasError);
    this.#current = draft;
    this.#base = node.startIndex;
    try {
      draft.body = build();
    } finally {
      this.#current = outer;
      this.#base = outerBase;
    }
    seal(draft);
    return draft;
  }

  /** Last ones first: of equal units, each is taken by the one that stands where it stood. */
  #offer(unit: Unit): void {
    for (const inner of [...unit.nested].reverse()) this.#offer(inner);
    if (!unit.hasError) {
      const same = this.#pool.get(unit.text);
      if (same) same.push(unit);
      else this.#pool.set(unit.text, [unit]);
    }
  }

  #take(node: UnitNode, text: string): Unit | undefined {
    const candidates = this.#pool.get(text);
    if (!candidates) return undefined;
    // Taken ones are dropped from the end: a file of many equal lines would be searched quadratically otherwise.
    for (let last = candidates.at(-1); last && this.#taken.has(last); last = candidates.at(-1)) candidates.pop();
    const found = candidates.findLast((u) => u.nodeType === node.type && this.#isFree(u));
    if (!found || node.hasError) return undefined;
    this.#mark(found);
    return found;
  }

  #isFree(unit: Unit): boolean {
    return !this.#taken.has(unit) && unit.nested.every((u) => this.#isFree(u));
  }

  #mark(unit: Unit): void {
    this.#taken.add(unit);
    for (const inner of unit.nested) this.#mark(inner);
  }
}
