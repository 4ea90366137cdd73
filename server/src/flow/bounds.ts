/** What all queries of a workspace share: bounds of depth, cycles, answers that a cycle made incomplete, and what is kept with facts. */
import { FileIndexes } from "./file-index.ts";
import { Shapes } from "./shape.ts";

/** How deep questions may nest before the answer is "unknown". */
const DEEPEST = 120;
/** How many questions one outermost question may raise. */
const MOST_PER_ROUND = 10_000;
/** How many questions one analysis may raise (some 2 s; the most met in a large monorepo is 45,000). What is beyond them is "unknown". */
const MOST_IN_ALL = 80_000;

export class Bounds {
  readonly shapes = new Shapes();
  readonly files = new FileIndexes();
  readonly #open = new Set<unknown>();
  #depth = 0;
  #cuts = 0;
  #round = 0;
  #inRound = 0;
  #inAll = 0;

  /** A new analysis begins: the count of questions starts anew. */
  restart(): void {
    this.#inAll = 0;
  }

  /** The analysis raised more questions than it may: what it says is incomplete. */
  get isExhausted(): boolean {
    return this.#inAll > MOST_IN_ALL;
  }

  /** How often a question was cut short (a cycle, or too deep): answers found meanwhile may be incomplete. */
  get cuts(): number {
    return this.#cuts;
  }

  /** Counts outermost questions: incomplete answers serve until the outermost one is answered. */
  get round(): number {
    return this.#round;
  }

  get isIdle(): boolean {
    return this.#depth === 0;
  }

  /** Counts work that is no question but costs like some. */
  spend(questions: number): void {
    this.#inAll += questions;
  }

  /** Runs `answer` unless the same question is open already or questions nest too deep; then `otherwise`. */
  guarded<T>(question: unknown, answer: () => T, otherwise: () => T): T {
    const isTooMuch = this.#inRound > MOST_PER_ROUND || this.isExhausted;
    if (isTooMuch || this.#depth >= DEEPEST || this.#open.has(question)) {
      this.#cuts++;
      return otherwise();
    }
    this.#inRound++;
    this.#open.add(question);
    this.#depth++;
    try {
      return answer();
    } finally {
      this.#depth--;
      this.#open.delete(question);
      if (this.#depth === 0) this.#close();
    }
  }

  #close(): void {
    this.#round++;
    this.#inAll += this.#inRound;
    this.#inRound = 0;
  }
}

/**
 * Answers by key. An answer that a cycle cut short is kept only until the outermost question is answered: long enough to keep cyclic
 * code from being walked again and again, and not so long that another question gets half an answer.
 */
export class Memo<K, V> {
  readonly #bounds: Bounds;
  readonly #sure = new Map<K, V>();
  readonly #tentative = new Map<K, { readonly round: number; readonly value: V }>();

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  get(key: K, answer: () => V): V {
    const known = this.#sure.get(key);
    if (known !== undefined || this.#sure.has(key)) return known as V;
    const tentative = this.#tentative.get(key);
    if (tentative?.round === this.#bounds.round) return tentative.value;
    const { cuts, round } = this.#bounds;
    const value = answer();
    if (this.#bounds.cuts === cuts || this.#bounds.isIdle) this.#sure.set(key, value);
    else this.#tentative.set(key, { round, value });
    return value;
  }
}
