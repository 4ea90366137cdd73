/** Conditions that are known to hold where a fact is evaluated: enclosing branches, earlier checks that leave, checks that throw. */
import type { Expression, Fact, Statement, TryFact, Unit } from "../lang/facts.ts";
import { alwaysLeaves, branchOf } from "./reaching.ts";

export type Condition =
  | { readonly kind: "test"; readonly at: Fact; readonly test: Expression; readonly isTrue: boolean }
  /** These expressions were evaluated and did not throw. */
  | { readonly kind: "returned"; readonly at: Fact; readonly expressions: readonly Expression[] }
  | { readonly kind: "case"; readonly at: Fact; readonly subject: Expression; readonly values: readonly Expression[] };

/** Calls that end a request or the program, besides return and throw. */
const EXITS = new Set(["abort", "exit", "_exit", "notFound", "redirect", "fail", "assertNever"]);

/** All conditions that dominate `use`, nearest first; those of enclosing functions too. */
export function conditionsAt(use: Fact): readonly Condition[] {
  const found: Condition[] = [];
  let child = use;
  for (;;) {
    const parent: Fact | undefined = child.parent;
    if (parent) {
      enclosing(parent, child, found);
      for (const list of listsOf(parent)) if (list.includes(child as Statement)) before(list, child, found);
      child = parent;
      continue;
    }
    const unit: Unit = child.unit;
    before(unit.body, child, found);
    if (!unit.owner) return found;
    child = unit.owner;
  }
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

/** What the statements before `child` in its list have made sure of. */
function before(list: readonly Statement[], child: Fact, found: Condition[]): void {
  const end = list.indexOf(child as Statement);
  for (let i = end - 1; i >= 0; i--) passed(list[i] as Statement, found);
}

function passed(s: Statement, found: Condition[]): void {
  switch (s.kind) {
    case "if":
      if (alwaysLeaves(s.whenTrue, isExit)) found.push({ kind: "test", at: s.test, test: s.test, isTrue: false });
      if (s.whenFalse.length > 0 && alwaysLeaves(s.whenFalse, isExit)) found.push({ kind: "test", at: s.test, test: s.test, isTrue: true });
      for (const inner of s.whenFalse) if (inner.kind === "if" && alwaysLeaves(s.whenTrue, isExit)) passed(inner, found);
      return;
    case "assert":
      found.push({ kind: "test", at: s.test, test: s.test, isTrue: true });
      return;
    case "expression":
      found.push({ kind: "returned", at: s, expressions: [s.expression] });
      return;
    case "assign":
      if (s.value) found.push({ kind: "returned", at: s, expressions: [s.value] });
      return;
    case "with":
    case "block":
      for (const inner of s.body) passed(inner, found);
      return;
    case "try":
      return afterTry(s, found);
  }
}

/** What a `try` body made sure of holds after it when every handler leaves. */
function afterTry(s: TryFact, found: Condition[]): void {
  if (s.handlers.every((h) => alwaysLeaves(h.body, isExit))) for (const inner of s.body) passed(inner, found);
  for (const inner of s.finalizer) passed(inner, found);
}

/** `abort(400)`, `sys.exit()`, `res.status(400).end(); return` is a return anyway. */
function isExit(s: Statement): boolean {
  if (s.kind !== "expression") return false;
  const e = s.expression.kind === "await" ? s.expression.value : s.expression;
  if (e.kind !== "call") return false;
  const name = e.callee.kind === "name" ? e.callee.name : e.callee.kind === "member" ? e.callee.property : "";
  return EXITS.has(name);
}
