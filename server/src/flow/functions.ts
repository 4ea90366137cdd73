/** Summaries of functions: what they return, check and do, in terms of their parameters. */
import type { CallFact, FunctionFact, Unit } from "../lang/facts.ts";
import { join, literal, unknown } from "./atoms.ts";
import { effectsOf, mentions } from "./effects.ts";
import { testsParameter, validatesParameter } from "./guards.ts";
import { parameterName, receiverCount } from "./parameters.ts";
import type { Query } from "./query.ts";
import type { Effect, FunctionRef, FunctionSummary, ParameterInfo, Value } from "./values.ts";

/** More effects than this in one function are not followed to callers. */
const MOST_EFFECTS = 40;

export function functionRef(q: Query, fact: FunctionFact): FunctionRef {
  let summary: FunctionSummary | undefined;
  return {
    id: q.id(fact),
    name: fact.name ?? "",
    summary: () => {
      summary ??= new Summary(q, fact);
      return summary;
    },
  };
}

/** Each part is computed when it is first asked for. */
class Summary implements FunctionSummary {
  readonly #q: Query;
  readonly #fact: FunctionFact;
  readonly #id: string;
  #returns: Value | undefined;
  #params: readonly ParameterInfo[] | undefined;
  #effects: readonly Effect[] | undefined;
  #validates: readonly number[] | undefined;
  #tests: readonly number[] | undefined;

  constructor(q: Query, fact: FunctionFact) {
    this.#q = q;
    this.#fact = fact;
    this.#id = q.id(fact);
  }

  get params(): readonly ParameterInfo[] {
    const skip = receiverCount(this.#q, this.#fact);
    this.#params ??= this.#fact.params
      .slice(skip)
      .map((p) => ({ name: parameterName(p), form: p.form, default: p.default && this.#q.value(p.default) }));
    return this.#params;
  }

  get returns(): Value {
    return (
      this.#returns ??
      this.#keep(
        "returns",
        () => returned(this.#q, this.#fact),
        () => unknown(this.#q.site(this.#fact), "call", this.#fact.name ?? ""),
        (v) => {
          this.#returns = v;
        },
      )
    );
  }

  get effects(): readonly Effect[] {
    return (
      this.#effects ??
      this.#keep(
        "effects",
        () => effectsIn(this.#q, this.#fact),
        () => [],
        (v) => (this.#effects = v),
      )
    );
  }

  get validates(): readonly number[] {
    const find = () => this.#indexes((name) => validatesParameter(this.#q, this.#fact, name));
    return (
      this.#validates ??
      this.#keep(
        "validates",
        find,
        () => [],
        (v) => (this.#validates = v),
      )
    );
  }

  get tests(): readonly number[] {
    const find = () => this.#indexes((name) => testsParameter(this.#q, this.#fact, name));
    return (
      this.#tests ??
      this.#keep(
        "tests",
        find,
        () => [],
        (v) => (this.#tests = v),
      )
    );
  }

  /** Answers a part once; an answer that a cycle cut short is not kept while its question is still open elsewhere. */
  #keep<T>(part: string, answer: () => T, otherwise: () => T, keep: (value: T) => void): T {
    const cuts = this.#q.cuts;
    const value = this.#q.guarded(`${part} ${this.#id}`, answer, otherwise);
    if (this.#q.isWhole(cuts)) keep(value);
    return value;
  }

  #indexes(holds: (name: string) => boolean): readonly number[] {
    return this.params.flatMap((p, i) => (p.name && holds(p.name) ? [i] : []));
  }
}

function returned(q: Query, fact: FunctionFact): Value {
  if (!fact.body) return unknown(q.site(fact), "call", fact.name ?? "");
  const all = q.index(fact.body).returns;
  const values = all.filter((r) => r.value).map((r) => q.value(r.value as NonNullable<typeof r.value>));
  if (values.length === 0) return [literal(null, q.site(fact))];
  const value = join(values);
  const real = value.filter((a) => !(a.kind === "literal" && a.value === null));
  return real.length > 0 ? real : value;
}

function effectsIn(q: Query, fact: FunctionFact): readonly Effect[] {
  if (!fact.body) return [];
  const found: Effect[] = [];
  const id = q.fn(fact).id;
  const visit = (unit: Unit): void => {
    for (const call of q.index(unit).calls) {
      if (found.length < MOST_EFFECTS && mayDoSomething(call)) found.push(...effectsOf(q, call).filter((e) => mentions(e.value, id)));
    }
    for (const inner of unit.nested) visit(inner);
  };
  visit(fact.body);
  return found.slice(0, MOST_EFFECTS);
}

function mayDoSomething(call: CallFact): boolean {
  return call.args.length > 0;
}
