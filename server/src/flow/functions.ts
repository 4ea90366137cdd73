/** Summaries of functions: what they return, check and do, in terms of their parameters. */
import type { CallFact, Expression, FunctionFact, Unit } from "../lang/facts.ts";
import { join, literal, unknown } from "./atoms.ts";
import type { Memo } from "./bounds.ts";
import { neverRuns } from "./dead.ts";
import { effectsOf } from "./effects.ts";
import { functionsAround } from "./enclosing.ts";
import { insistsOn, testsParameter, validatesParameter } from "./guards.ts";
import { admitted, compared, submitted } from "./middleware.ts";
import { boundNeeds, needsAt } from "./needs.ts";
import { parameterName, receiverCount } from "./parameters.ts";
import { askedFor } from "./provided.ts";
import type { Query } from "./query.ts";
import { givesSchemaResult } from "./schema-checks.ts";
import { doneIn, handed, sendsOf } from "./sendings.ts";
import { LARGEST } from "./shape.ts";
import { typedValue } from "./types.ts";
import type {
  Atom,
  CallInfo,
  Effect,
  FunctionRef,
  FunctionSummary,
  MadeBy,
  Need,
  ParameterAtom,
  ParameterInfo,
  Submitted,
  Value,
} from "./values.ts";
import { passesOnlyChecked } from "./wrappers.ts";

/** More effects than this in one function are not followed to callers. */
const MOST_EFFECTS = 40;

/** What a function can say of one of its parameters, or of a member of it. */
const CHECKS = { throws: validatesParameter, truthy: testsParameter, success: givesSchemaResult };

export function functionRef(q: Query, fact: FunctionFact): FunctionRef {
  let summary: FunctionSummary | undefined;
  return {
    id: q.id(fact),
    name: fact.name ?? "",
    outer: functionsAround(q.model.file, fact.unit, (around) => around.params.length > 0),
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
  readonly #returns: Memo<"returns", Value>;
  readonly #effects: Memo<"effects", readonly Effect[]>;
  readonly #indexed: Memo<"validates" | "tests" | "insists", readonly number[]>;
  readonly #members: Memo<string, boolean>;
  readonly #branches: Memo<"branches", readonly Branch[]>;
  readonly #handed: Memo<"handed", readonly CallInfo[]>;
  readonly #sends: Memo<"sends", readonly ParameterAtom[]>;
  #params: readonly ParameterInfo[] | undefined;

  constructor(q: Query, fact: FunctionFact) {
    this.#q = q;
    this.#fact = fact;
    this.#id = q.id(fact);
    this.#returns = q.memo();
    this.#effects = q.memo();
    this.#indexed = q.memo();
    this.#handed = q.memo();
    this.#sends = q.memo();
    this.#members = q.memo();
    this.#branches = q.memo();
  }

  get params(): readonly ParameterInfo[] {
    const skip = receiverCount(this.#q, this.#fact);
    this.#params ??= this.#fact.params
      .slice(skip)
      .map((p) => ({ name: parameterName(p), form: p.form, default: p.default && this.#q.value(p.default) }));
    return this.#params;
  }

  get asked(): readonly string[] {
    return this.#q.within(this.#fact.unit, () => askedFor(this.#q, this.#fact));
  }

  get returns(): Value {
    return this.#returns.get("returns", () =>
      this.#guarded(
        "returns",
        () => returned(this.#q, this.#fact),
        () => unknown(this.#q.site(this.#fact), "call", this.#fact.name ?? ""),
      ),
    );
  }

  returnsFor = (bind: (value: Value) => Value): Value => {
    const branches = this.#branches.get("branches", () =>
      this.#guarded(
        "branches",
        () => branchesOf(this.#q, this.#fact),
        () => [],
      ),
    );
    const kept = branches.filter((b) => boundNeeds(b.needs, bind) !== undefined);
    if (kept.length === 0 || kept.length === branches.length) return this.returns;
    return this.#q.within(this.#fact.unit, () => withoutNull(join(kept.map((b) => this.#q.value(b.value)))));
  };

  get effects(): readonly Effect[] {
    return this.#effects.get("effects", () =>
      this.#guarded(
        "effects",
        () => effectsIn(this.#q, this.#fact),
        () => [],
      ),
    );
  }

  get sends(): readonly ParameterAtom[] {
    return this.#sends.get("sends", () =>
      this.#guarded(
        "sends",
        () => sendsOf(this.#q, this.#fact),
        () => [],
      ),
    );
  }

  does = (): readonly Effect[] =>
    this.#guarded(
      "does",
      () => doneIn(this.#q, this.#fact),
      () => [],
    );

  get handed(): readonly CallInfo[] {
    return this.#handed.get("handed", () => handedOn(this.#q, this.#fact));
  }

  get validates(): readonly number[] {
    return this.#indexed.get("validates", () =>
      this.#guarded(
        "validates",
        () => this.#indexes((name) => validatesParameter(this.#q, this.#fact, name)),
        () => [],
      ),
    );
  }

  checksMember = (parameter: number, path: string, when: keyof typeof CHECKS): boolean =>
    this.#members.get(`${when} ${parameter}.${path}`, () =>
      this.#guarded(
        `member ${when} ${parameter}.${path}`,
        () => {
          const subject = this.#subject(parameter, path);
          if (subject === undefined) return false;
          return CHECKS[when](this.#q, this.#fact, subject);
        },
        () => false,
      ),
    );

  /** How the function itself names a member of one of its parameters. */
  #subject(parameter: number, path: string): string | undefined {
    const pattern = this.#fact.params[parameter + receiverCount(this.#q, this.#fact)]?.pattern;
    if (pattern?.kind === "name") return path === "" ? pattern.name : `${pattern.name}.${path}`;
    if (pattern?.kind !== "objectPattern") return undefined;
    const [key, ...rest] = path.split(".");
    const target = pattern.entries.find((e) => e.key === key)?.target;
    return target?.kind === "name" ? [target.name, ...rest].join(".") : undefined;
  }

  get tests(): readonly number[] {
    return this.#indexed.get("tests", () =>
      this.#guarded(
        "tests",
        () => this.#indexes((name) => testsParameter(this.#q, this.#fact, name)),
        () => [],
      ),
    );
  }

  get insists(): readonly number[] {
    return this.#indexed.get("insists", () =>
      this.#guarded(
        "insists",
        () => this.#indexes((name) => insistsOn(this.#q, this.#fact, name)),
        () => [],
      ),
    );
  }

  admits = (made: readonly MadeBy[]): readonly string[] =>
    this.#guarded(
      "admits",
      () => admitted(this.#q, this.#fact, made),
      () => [],
    );

  get compares(): readonly string[] {
    return this.#q.within(this.#fact.unit, () => compared(this.#q, this.#fact));
  }

  submits = (made: readonly MadeBy[]): readonly Submitted[] =>
    this.#guarded(
      "submits",
      () => submitted(this.#q, this.#fact, made),
      () => [],
    );

  passesOnlyChecked = (name: string): boolean =>
    this.#members.get(`passes ${name}`, () =>
      this.#guarded(
        `passes ${name}`,
        () => passesOnlyChecked(this.#q, this.#fact, name),
        () => false,
      ),
    );

  hands = (parameter: number, argument: number): Value => {
    const p = this.#fact.params[parameter + receiverCount(this.#q, this.#fact)];
    if (p?.pattern.kind !== "name") return [];
    return this.#guarded(
      `hands ${parameter} ${argument}`,
      () => handed(this.#q, this.#fact, p.pattern, argument),
      () => [],
    );
  };

  #guarded<T>(part: string, answer: () => T, otherwise: () => T): T {
    return this.#q.within(this.#fact.unit, () => this.#q.guarded(`${part} ${this.#id}`, answer, otherwise));
  }

  #indexes(holds: (name: string) => boolean): readonly number[] {
    return this.params.flatMap((p, i) => (p.name && holds(p.name) ? [i] : []));
  }
}

function returned(q: Query, fact: FunctionFact): Value {
  const value = writtenReturns(q, fact);
  const isUnknown = value.every((a) => a.kind === "unknown");
  if (!fact.returnType || !value.every((a) => a.kind === "unknown" || a.kind === "external")) return value;
  // What is not understood is what the annotation says; a library's value is only taken for a class of the workspace, and one that
  // comes from a library that nobody knows for what a known library has.
  const typed = typedValue(q, fact.returnType, q.site(fact.returnType));
  const isBetter = (a: Atom): boolean => a.kind === "instance" || (a.kind === "external" && value.every((v) => isForeign(q, v)));
  return typed && (isUnknown || typed.every(isBetter)) ? typed : value;
}

/** Not understood, or from a library that the model does not know. */
function isForeign(q: Query, a: Atom): boolean {
  if (a.kind !== "external") return a.kind === "unknown";
  return !q.semantics.knows(a.path.replace(/\(\)$/, "").split(".").at(-1) ?? "");
}

function writtenReturns(q: Query, fact: FunctionFact): Value {
  if (!fact.body) return unknown(q.site(fact), "call", fact.name ?? "");
  const all = q.index(fact.body).returns;
  const values = all.filter((r) => r.value).map((r) => followable(q, q.value(r.value as NonNullable<typeof r.value>)));
  if (values.length === 0) return [literal(null, q.site(fact))];
  return withoutNull(join(values));
}

function withoutNull(value: Value): Value {
  const real = value.filter((a) => !(a.kind === "literal" && a.value === null));
  return real.length > 0 ? real : value;
}

interface Branch {
  readonly value: Expression;
  readonly needs: readonly Need[];
}

/** The returns of a function, if any of them depends on what parameters are. */
function branchesOf(q: Query, fact: FunctionFact): readonly Branch[] {
  const all = fact.body ? q.index(fact.body).returns : [];
  if (all.length < 2 || fact.params.length <= receiverCount(q, fact)) return [];
  const id = q.fn(fact).id;
  const branches = all.flatMap((r) => (r.value ? [{ value: r.value, needs: needsAt(q, r, id) }] : []));
  return branches.some((b) => b.needs.length > 0) ? branches : [];
}

/** A text without those parts that are too large: functions that make texts of each other's texts would multiply them. */
function followable(q: Query, value: Value): Value {
  return value.map((a) => (a.kind === "text" && q.shapes.of([a]).size > LARGEST ? (unknown(a.site, "call")[0] as Atom) : a));
}

/** A method of a parameter, or of a field of the receiver: whose method it is, only callers know. */
function isOnGiven({ callee }: CallFact, given: ReadonlySet<string>): boolean {
  if (callee.kind !== "member") return false;
  const owner = callee.object.kind === "member" ? callee.object.object : callee.object;
  return owner.kind === "name" && given.has(owner.name);
}

function handedOn(q: Query, fact: FunctionFact): readonly CallInfo[] {
  const first = fact.params[0];
  const name = first && parameterName(first);
  if (!fact.body || !name) return [];
  const visit = (unit: Unit): readonly CallInfo[] => {
    const own = q.index(unit).calls.filter(({ callee }) => callee.kind === "name" && callee.name === name);
    return [...own.map((call) => q.callInfo(call)), ...unit.nested.flatMap(visit)];
  };
  return visit(fact.body);
}

function effectsIn(q: Query, fact: FunctionFact): readonly Effect[] {
  // Only what is said in terms of parameters concerns callers.
  if (!fact.body || fact.params.length <= receiverCount(q, fact)) return [];
  const found: Effect[] = [];
  const id = q.fn(fact).id;
  const given = new Set(["this", ...fact.params.map(parameterName)]);
  const visit = (unit: Unit): void => {
    for (const call of q.index(unit).calls) {
      if (found.length < MOST_EFFECTS && call.args.length > 0 && (q.mayMatter(call) || isOnGiven(call, given)))
        found.push(
          ...conditioned(
            q,
            call,
            id,
            effectsOf(q, call).filter((e) => q.shapes.mentions(e.value, id) && isWorthFollowing(q, e) && !neverRuns(q, call)),
          ),
        );
    }
    for (const inner of unit.nested) visit(inner);
  };
  visit(fact.body);
  return found.slice(0, MOST_EFFECTS);
}

function conditioned(q: Query, call: CallFact, id: string, effects: readonly Effect[]): readonly Effect[] {
  const needs = effects.length > 0 ? needsAt(q, call, id) : [];
  return needs.length > 0 ? effects.map((e) => ({ ...e, needs: [...(e.needs ?? []), ...needs] })) : effects;
}

/** What waits for callers is put together anew at each of their calls, and at theirs: not when it is too large to say anything. */
function isWorthFollowing(q: Query, e: Effect): boolean {
  return !e.call || (q.shapes.of(e.value).size <= LARGEST && q.shapes.of(e.callee).size <= LARGEST);
}
