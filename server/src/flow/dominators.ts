/** Conditions that are known to hold where a fact is evaluated: enclosing branches, earlier checks that leave, checks that throw. */
import type { CallFact, Expression, Fact, Statement, SwitchFact, TryFact, Unit } from "../lang/facts.ts";
import { alwaysLeaves, branchOf } from "./reaching.ts";

export type Condition =
  | { readonly kind: "test"; readonly at: Fact; readonly test: Expression; readonly isTrue: boolean }
  /** These expressions were evaluated and did not throw. */
  | { readonly kind: "returned"; readonly at: Fact; readonly expressions: readonly Expression[] }
  /** One of the branches ran, and with it what it makes sure of. */
  | { readonly kind: "either"; readonly at: Fact; readonly branches: readonly (readonly Condition[])[] }
  | { readonly kind: "case"; readonly at: Fact; readonly subject: Expression; readonly values: readonly Expression[] };

/** Functions that end a request or the program, besides return and throw: by name, and as methods. */
const EXITS = new Set([
  "abort",
  "exit",
  "_exit",
  "notFound",
  "redirect",
  "permanentRedirect",
  "forbidden",
  "unauthorized",
  "fail",
  "assertNever",
]);
const EXIT_METHODS = new Set(["abort", "exit", "_exit", "fail", "throw"]);

/** What else is known of calls: true for one that never returns. */
export type NeverReturns = (call: CallFact) => boolean;

/** All conditions that dominate `use`, nearest first; those of enclosing functions too. */
export function conditionsAt(use: Fact, neverReturns: NeverReturns): readonly Condition[] {
  return new Walk(neverReturns).from(use);
}

class Walk {
  readonly #found: Condition[] = [];
  readonly #neverReturns: NeverReturns;

  constructor(neverReturns: NeverReturns) {
    this.#neverReturns = neverReturns;
  }

  from(use: Fact): readonly Condition[] {
    let child = use;
    for (;;) {
      const parent: Fact | undefined = child.parent;
      if (parent) {
        enclosing(parent, child, this.#found);
        for (const list of listsOf(parent)) if (list.includes(child as Statement)) this.#before(list, child);
        if (parent.kind === "try" && parent.otherwise.includes(child as Statement)) this.#all(parent.body);
        child = parent;
        continue;
      }
      const unit: Unit = child.unit;
      this.#before(unit.body, child);
      if (!unit.owner) return this.#found;
      child = unit.owner;
    }
  }

  /** What the statements before `child` in its list have made sure of. */
  #before(list: readonly Statement[], child: Fact): void {
    this.#all(list.slice(0, Math.max(0, list.indexOf(child as Statement))));
  }

  #all(list: readonly Statement[]): void {
    for (let i = list.length - 1; i >= 0; i--) this.#passed(list[i] as Statement);
  }

  #passed(s: Statement): void {
    switch (s.kind) {
      case "if": {
        const leaves = this.#leaves(s.whenTrue);
        if (leaves) this.#found.push({ kind: "test", at: s.test, test: s.test, isTrue: false });
        if (s.whenFalse.length > 0 && this.#leaves(s.whenFalse)) this.#found.push({ kind: "test", at: s.test, test: s.test, isTrue: true });
        if (leaves) this.#all(s.whenFalse);
        else if (s.whenFalse.length > 0) this.#either(s, [s.whenTrue, s.whenFalse]);
        return;
      }
      case "assert":
        this.#found.push({ kind: "test", at: s.test, test: s.test, isTrue: true });
        return;
      case "expression":
        this.#found.push({ kind: "returned", at: s, expressions: [s.expression] });
        return;
      case "assign":
        if (s.value) this.#found.push({ kind: "returned", at: s, expressions: [s.value] });
        return;
      case "with":
      case "block":
        return this.#all(s.body);
      case "switch":
        return this.#afterSwitch(s);
      case "try":
        return this.#afterTry(s);
    }
  }

  #either(at: Fact, bodies: readonly (readonly Statement[])[]): void {
    const branches = bodies.filter((b) => !this.#leaves(b)).map((b) => new Walk(this.#neverReturns).within(b));
    if (branches.every((b) => b.length > 0)) this.#found.push({ kind: "either", at, branches });
  }

  /** What all statements of a list make sure of. */
  within(list: readonly Statement[]): readonly Condition[] {
    this.#all(list);
    return this.#found;
  }

  /** What a `try` body made sure of holds after it when every handler leaves. */
  #afterTry(s: TryFact): void {
    this.#all(s.finalizer);
    if (!s.handlers.every((h) => this.#leaves(h.body))) return;
    this.#all(s.otherwise);
    this.#all(s.body);
  }

  /** After a `switch` whose default leaves, the subject is one of the constants. */
  #afterSwitch(s: SwitchFact): void {
    const rest = s.cases.filter((c) => !c.isDefault);
    const leaves = s.cases.some((c) => c.isDefault && this.#leaves(c.body) && !c.body.some((x) => x.kind === "jump"));
    if (!leaves || rest.some((c) => c.values.length === 0)) return;
    this.#found.push({ kind: "case", at: s.subject, subject: s.subject, values: rest.flatMap((c) => c.values) });
  }

  #leaves(body: readonly Statement[]): boolean {
    return alwaysLeaves(body, (s) => this.#isExit(s));
  }

  #isExit(s: Statement): boolean {
    return isExit(s, this.#neverReturns);
  }
}

/** `abort(400)`, `sys.exit()`, `ctx.throw(400)`. `res.redirect()` leaves nothing. */
export function isExit(s: Statement, neverReturns: NeverReturns): boolean {
  if (s.kind !== "expression") return false;
  const e = s.expression.kind === "await" ? s.expression.value : s.expression;
  if (e.kind !== "call") return false;
  if (e.callee.kind === "name" && EXITS.has(e.callee.name)) return true;
  return (e.callee.kind === "member" && EXIT_METHODS.has(e.callee.property)) || neverReturns(e);
}

function enclosing(parent: Fact, child: Fact, found: Condition[]): void {
  const branch = branchOf(parent, child);
  switch (parent.kind) {
    case "if":
    case "conditional":
      if (branch) found.push({ kind: "test", at: parent.test, test: parent.test, isTrue: branch === "true" });
      return;
    case "logical":
      if (branch === "right" && parent.operator !== "nullish")
        found.push({ kind: "test", at: parent.left, test: parent.left, isTrue: parent.operator === "and" });
      return;
    case "loop":
      if (branch === "body" && parent.test) found.push({ kind: "test", at: parent.test, test: parent.test, isTrue: true });
      return;
    case "comprehension":
      if (child === parent.element || child === parent.key) {
        for (const c of parent.clauses) for (const test of c.tests) found.push({ kind: "test", at: test, test, isTrue: true });
      }
      return;
    case "switch": {
      const own = parent.cases.find((c) => c.body.includes(child as Statement));
      if (own) found.push({ kind: "case", at: parent.subject, subject: parent.subject, values: own.values });
      if (own?.guard) found.push({ kind: "test", at: own.guard, test: own.guard, isTrue: true });
      return;
    }
  }
}

/** Statement lists that a fact holds. */
function listsOf(f: Fact): readonly (readonly Statement[])[] {
  switch (f.kind) {
    case "if":
      return [f.whenTrue, f.whenFalse];
    case "loop":
      return [f.body, f.otherwise];
    case "try":
      return [f.body, f.otherwise, f.finalizer, ...f.handlers.map((h) => h.body)];
    case "with":
    case "block":
    case "namespace":
      return [f.body];
    case "switch":
      return f.cases.map((c) => c.body);
    default:
      return [];
  }
}
