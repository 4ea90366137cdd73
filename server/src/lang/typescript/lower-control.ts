/** Control flow: conditions, loops, `try`, `switch`, `with`. */
import type { Node } from "web-tree-sitter";
import type { Expression, Handler, LoopFact, Statement, SwitchCase } from "../facts.ts";
import { type Declares, field, type Lowering, startOf, tokensBetween } from "./lower-context.ts";
import { other } from "./lower-operators.ts";

/** `if … else …` */
export function ifStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const test = condition(l, node);
  const whenTrue = branch(l, field(l, node, "consequence"));
  const otherwise = field(l, node, "alternative");
  const whenFalse = branch(l, otherwise && l.named(otherwise)[0]);
  into.push({ kind: "if", unit: l.builder.current, start, end, parent: undefined, test, whenTrue, whenFalse });
}

function condition(l: Lowering, node: Node): Expression {
  const test = field(l, node, "condition");
  return test ? l.expression(test) : other(l, startOf(l, node), startOf(l, node), "error", []);
}

function branch(l: Lowering, node: Node | undefined): Statement[] {
  return node ? l.block(node) : [];
}

function loop(l: Lowering, start: number, end: number, form: LoopFact["form"], parts: Partial<LoopFact>): LoopFact {
  return {
    kind: "loop",
    unit: l.builder.current,
    start,
    end,
    parent: undefined,
    form,
    target: parts.target,
    declares: parts.declares,
    iterable: parts.iterable,
    test: parts.test,
    init: parts.init ?? [],
    update: parts.update,
    body: parts.body ?? [],
    otherwise: [],
  };
}

/** `for (… of …)`, `for (… in …)`, `for await` */
export function forInStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const left = field(l, node, "left");
  const right = field(l, node, "right");
  const target = left && l.pattern(left);
  const declares = left && declaring(l, node, left);
  const iterable = right && l.expression(right);
  const form = left && right && tokensBetween(l, left.endIndex, right.startIndex).endsWith("of") ? "of" : "in";
  into.push(loop(l, start, end, form, { target, declares, iterable, body: branch(l, field(l, node, "body")) }));
}

function declaring(l: Lowering, node: Node, left: Node): Declares {
  const word = /\b(const|let|var|using)\b/.exec(tokensBetween(l, node.startIndex, left.startIndex))?.[1];
  return word === "let" || word === "var" ? word : word ? "const" : undefined;
}

/** `for (init; test; update)` */
export function forStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const init: Statement[] = [];
  const first = field(l, node, "initializer");
  if (first) l.statement(first, init);
  const test = clause(l, field(l, node, "condition"));
  const update = clause(l, field(l, node, "increment"));
  into.push(loop(l, start, end, "for", { init, test, update, body: branch(l, field(l, node, "body")) }));
}

function clause(l: Lowering, node: Node | undefined): Expression | undefined {
  if (!node || node.type === "empty_statement" || node.type === ";") return undefined;
  return l.expression(node);
}

/** `while (…)` and `do … while (…)` */
export function whileStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const isDo = node.type === "do_statement";
  const body = isDo ? branch(l, field(l, node, "body")) : undefined;
  const test = condition(l, node);
  into.push(loop(l, start, end, isDo ? "doWhile" : "while", { test, body: body ?? branch(l, field(l, node, "body")) }));
}

/** `try … catch … finally …` */
export function tryStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const body = branch(l, field(l, node, "body"));
  const handler = field(l, node, "handler");
  const handlers = handler ? [catchClause(l, handler)] : [];
  const last = field(l, node, "finalizer");
  const finalizer = branch(l, last && field(l, last, "body"));
  into.push({ kind: "try", unit: l.builder.current, start, end, parent: undefined, body, handlers, otherwise: [], finalizer });
}

function catchClause(l: Lowering, node: Node): Handler {
  const parameter = field(l, node, "parameter");
  const binding = parameter && l.pattern(parameter);
  return { binding, types: [], body: branch(l, field(l, node, "body")) };
}

/** `switch`; cases that fall through without statements of their own are alternatives of the next one. */
export function switchStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const value = field(l, node, "value");
  const subject = value ? l.expression(value) : other(l, start, start, "error", []);
  const body = field(l, node, "body");
  const cases: SwitchCase[] = [];
  let values: Expression[] = [];
  let isDefault = false;
  const children = body ? l.named(body) : [];
  children.forEach((child, i) => {
    const own = field(l, child, "value");
    if (own) values.push(l.expression(own));
    else isDefault = true;
    const statements = caseBody(l, child, own);
    if (statements.length === 0 && i < children.length - 1) return;
    cases.push({ values, isDefault, bindings: [], guard: undefined, body: statements });
    values = [];
    isDefault = false;
  });
  into.push({ kind: "switch", unit: l.builder.current, start, end, parent: undefined, subject, cases });
}

function caseBody(l: Lowering, node: Node, value: Node | undefined): Statement[] {
  const statements: Statement[] = [];
  for (const child of l.named(node)) if (child.startIndex !== value?.startIndex) l.statement(child, statements);
  return statements;
}

/** JavaScript's `with (object) …` */
export function withStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const object = field(l, node, "object");
  const items = object ? [{ value: l.expression(object), target: undefined }] : [];
  into.push({ kind: "with", unit: l.builder.current, start, end, parent: undefined, items, body: branch(l, field(l, node, "body")) });
}

/** Statements of a block, or the one statement that stands in its place. */
export function blockStatements(l: Lowering, node: Node): Statement[] {
  const out: Statement[] = [];
  if (node.type === "statement_block") for (const child of l.named(node)) l.statement(child, out);
  else l.statement(node, out);
  return out;
}
