/** The children of a fact, in source order, and the pass that gives every fact its parent. */
import type { Argument, ClassMember, Fact, FunctionFact, Parameter, Unit } from "./facts.ts";

type Visit = (child: Fact) => void;

/** A unit and all that are inside it, outer before inner. */
export function withNested(unit: Unit): readonly Unit[] {
  return [unit, ...unit.nested.flatMap(withNested)];
}

/** Calls `visit` for each direct child that lies in the same unit, in source order. A function's body is a unit of its own and is not visited. */
export function forEachChild(fact: Fact, visit: Visit): void {
  switch (fact.kind) {
    case "template":
      one(fact.tag, visit);
      return fact.parts.forEach(visit);
    case "interpolation":
      visit(fact.value);
      return fact.formatArgs?.forEach(visit);
    case "spread":
    case "await":
      return visit(fact.value);
    case "yield":
    case "return":
      return one(fact.value, visit);
    case "throw":
      one(fact.value, visit);
      return one(fact.cause, visit);
    case "member":
      return visit(fact.object);
    case "index":
      visit(fact.object);
      one(fact.index, visit);
      return fact.bounds?.forEach(visit);
    case "call":
      visit(fact.callee);
      fact.typeArgs.forEach(visit);
      return args(fact.args, visit);
    case "object":
      for (const e of fact.entries) {
        one(e.keyExpression, visit);
        visit(e.value);
      }
      return;
    case "list":
      return fact.items.forEach(visit);
    case "conditional":
      visit(fact.test);
      visit(fact.whenTrue);
      return visit(fact.whenFalse);
    case "logical":
    case "binary":
      visit(fact.left);
      return visit(fact.right);
    case "unary":
      return visit(fact.operand);
    case "assignExpression":
      visit(fact.target);
      return visit(fact.value);
    case "importExpression":
      return visit(fact.source);
    case "comprehension":
      for (const clause of fact.clauses) {
        visit(clause.target);
        visit(clause.iterable);
        clause.tests.forEach(visit);
      }
      one(fact.key, visit);
      return visit(fact.element);
    case "cast":
      visit(fact.value);
      return one(fact.type, visit);
    case "other":
      return fact.children.forEach(visit);
    case "function":
      return signature(fact, visit);
    case "class":
      fact.decorators.forEach(visit);
      fact.bases.forEach(visit);
      args(fact.keywords, visit);
      for (const m of fact.members) member(m, visit);
      return fact.body.forEach(visit);
    case "type":
      fact.args.forEach(visit);
      for (const m of fact.members) one(m.type, visit);
      return one(fact.expression, visit);
    case "objectPattern":
      for (const e of fact.entries) visit(e.target);
      return;
    case "listPattern":
      for (const item of fact.items) one(item, visit);
      return;
    case "defaultPattern":
      visit(fact.target);
      return visit(fact.value);
    default:
      return statementChildren(fact, visit);
  }
}

function statementChildren(fact: Fact, visit: Visit): void {
  switch (fact.kind) {
    case "expression":
      return visit(fact.expression);
    case "assign":
      fact.targets.forEach(visit);
      one(fact.type, visit);
      return one(fact.value, visit);
    case "if":
      visit(fact.test);
      fact.whenTrue.forEach(visit);
      return fact.whenFalse.forEach(visit);
    case "loop":
      fact.init.forEach(visit);
      one(fact.target, visit);
      one(fact.iterable, visit);
      one(fact.test, visit);
      one(fact.update, visit);
      fact.body.forEach(visit);
      return fact.otherwise.forEach(visit);
    case "try":
      fact.body.forEach(visit);
      for (const h of fact.handlers) {
        h.types.forEach(visit);
        one(h.binding, visit);
        h.body.forEach(visit);
      }
      fact.otherwise.forEach(visit);
      return fact.finalizer.forEach(visit);
    case "with":
      for (const item of fact.items) {
        visit(item.value);
        one(item.target, visit);
      }
      return fact.body.forEach(visit);
    case "switch":
      visit(fact.subject);
      for (const c of fact.cases) {
        c.values.forEach(visit);
        for (const b of c.bindings) visit(b.name);
        one(c.guard, visit);
        c.body.forEach(visit);
      }
      return;
    case "block":
    case "namespace":
      return fact.body.forEach(visit);
    case "declaration":
      return visit(fact.value);
    case "export":
      one(fact.declaration, visit);
      return one(fact.default, visit);
    case "enum":
      for (const m of fact.members) one(m.value, visit);
      return;
    case "typeDeclaration":
      return one(fact.type, visit);
    case "assert":
      visit(fact.test);
      return one(fact.message, visit);
    case "delete":
      return fact.targets.forEach(visit);
  }
}

function one(fact: Fact | undefined, visit: Visit): void {
  if (fact) visit(fact);
}

function args(list: readonly Argument[], visit: Visit): void {
  for (const a of list) visit(a.value);
}

function signature(fn: FunctionFact, visit: Visit): void {
  fn.decorators.forEach(visit);
  for (const p of fn.params) parameter(p, visit);
  one(fn.returnType, visit);
}

function parameter(p: Parameter, visit: Visit): void {
  p.decorators.forEach(visit);
  visit(p.pattern);
  one(p.type, visit);
  one(p.default, visit);
}

function member(m: ClassMember, visit: Visit): void {
  m.decorators.forEach(visit);
  one(m.keyExpression, visit);
  one(m.type, visit);
  one(m.value, visit);
}

/** Gives every fact of a finished unit its parent, and every nested unit its owner. */
export function seal(unit: Unit): void {
  for (const statement of unit.body) adopt(statement, undefined);
}

function adopt(fact: Fact, parent: Fact | undefined): void {
  fact.parent = parent;
  if (fact.kind === "function" && fact.body) fact.body.owner = fact;
  forEachChild(fact, (child) => adopt(child, fact));
}

/** The innermost fact of a unit that is around an offset of it; undefined between statements. */
export function innermostAt(unit: Unit, start: number): Fact | undefined {
  let found: Fact | undefined;
  const visit = (fact: Fact): void => {
    if (fact.start > start || fact.end <= start) return;
    found = fact;
    forEachChild(fact, visit);
  };
  unit.body.forEach(visit);
  return found;
}
