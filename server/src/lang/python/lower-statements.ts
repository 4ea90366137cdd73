/** Lowering of simple statements. */
import type { AssignFact, Expression, JumpFact, Pattern, Statement } from "../facts.ts";
import { lowerWordCall } from "./lower-calls.ts";
import { lowerAll } from "./lower-expressions.ts";
import {
  between,
  type Context,
  children,
  isError,
  makeOther,
  ofType,
  optional,
  parts,
  required,
  type StatementHandler,
  type Syntax,
  textOf,
  tupleOf,
} from "./syntax.ts";

/** The node types lowered here. */
export const simpleStatementHandlers: readonly (readonly [string, StatementHandler])[] = [
  ["expression_statement", lowerExpressionStatement],
  ["assignment", (s, cx, out) => out.push(lowerAssignment(s, s, cx))],
  ["augmented_assignment", (s, cx, out) => out.push(lowerAugmented(s, s, cx))],
  ["print_statement", (s, cx, out) => out.push(makeExpression(s, lowerWordCall(s, "print", cx), cx))],
  ["exec_statement", (s, cx, out) => out.push(makeExpression(s, lowerWordCall(s, "exec", cx), cx))],
  ["return_statement", lowerReturn],
  ["raise_statement", lowerRaise],
  ["assert_statement", lowerAssert],
  ["delete_statement", lowerDelete],
  ["pass_statement", () => {}],
  ["break_statement", (s, cx, out) => out.push(makeJump(s, "break", cx))],
  ["continue_statement", (s, cx, out) => out.push(makeJump(s, "continue", cx))],
  ["global_statement", (s, cx, out) => out.push(makeScope(s, "global", cx))],
  ["nonlocal_statement", (s, cx, out) => out.push(makeScope(s, "nonlocal", cx))],
];

/** An expression as a statement over the span of `s`. */
export function makeExpression(s: Syntax, expression: Expression, cx: Context): Statement {
  const { current: unit, base } = cx.builder;
  return { kind: "expression", unit, start: s.start - base, end: s.end - base, parent: undefined, expression };
}

function lowerExpressionStatement(s: Syntax, cx: Context, out: Statement[]): void {
  const inner = children(s);
  const first = inner[0];
  if (first?.type === "assignment") out.push(lowerAssignment(first, s, cx));
  else if (first?.type === "augmented_assignment") out.push(lowerAugmented(first, s, cx));
  else if (inner.some(isError)) out.push(makeExpression(s, makeOther("error", s.start, s.end, lowerAll(s, cx), cx), cx));
  else out.push(makeExpression(s, tupleOf(inner, s, cx), cx));
}

/** `a = b = value` nests to the right in the tree; here it is one fact with two targets. */
function lowerAssignment(s: Syntax, whole: Syntax, cx: Context): Statement {
  const targets: Pattern[] = [];
  let type: AssignFact["type"];
  let value: Expression | undefined;
  for (let at: Syntax | undefined = s; at; ) {
    const [left, ...rest] = parts(at);
    targets.push(left ? cx.pattern(left) : makeOther("error", at.start, at.start, [], cx));
    const annotation = ofType(rest, "type");
    if (annotation) type = cx.type(annotation);
    const right: Syntax | undefined = rest.find((c) => c !== annotation);
    const isChain: boolean = right?.type === "assignment" && targets.length < 100;
    if (!isChain) value = optional(right, cx);
    at = isChain ? right : undefined;
  }
  return makeAssign(whole, targets, value, "=", type, cx);
}

/** An assignment over the span of `s`. */
export function makeAssign(
  s: Syntax,
  targets: readonly Pattern[],
  value: Expression | undefined,
  operator: string,
  type: AssignFact["type"],
  cx: Context,
): AssignFact {
  const { current: unit, base } = cx.builder;
  return {
    kind: "assign",
    unit,
    start: s.start - base,
    end: s.end - base,
    parent: undefined,
    targets,
    value,
    declares: undefined,
    operator,
    type,
  };
}

function lowerAugmented(s: Syntax, whole: Syntax, cx: Context): Statement {
  const [left, right] = parts(s);
  if (!left || !right) return makeExpression(whole, makeOther("error", s.start, s.end, lowerAll(s, cx), cx), cx);
  const operator = between(left, right, cx).replace(/=$/, "");
  return makeAssign(whole, [cx.pattern(left)], cx.expression(right), operator, undefined, cx);
}

function lowerReturn(s: Syntax, cx: Context, out: Statement[]): void {
  const { current: unit, base } = cx.builder;
  const value = optional(parts(s)[0], cx);
  out.push({ kind: "return", unit, start: s.start - base, end: s.end - base, parent: undefined, value });
}

function lowerRaise(s: Syntax, cx: Context, out: Statement[]): void {
  const inner = parts(s);
  const hasCause = inner.length > 1 && inner[0] !== undefined && inner[1] !== undefined && /^from\b/.test(between(inner[0], inner[1], cx));
  const { current: unit, base } = cx.builder;
  out.push({
    kind: "throw",
    unit,
    start: s.start - base,
    end: s.end - base,
    parent: undefined,
    value: optional(inner[0], cx),
    cause: hasCause ? optional(inner[1], cx) : undefined,
  });
}

function lowerAssert(s: Syntax, cx: Context, out: Statement[]): void {
  const [test, message] = parts(s);
  const { current: unit, base } = cx.builder;
  out.push({
    kind: "assert",
    unit,
    start: s.start - base,
    end: s.end - base,
    parent: undefined,
    test: required(test, s, cx),
    message: optional(message, cx),
  });
}

function lowerDelete(s: Syntax, cx: Context, out: Statement[]): void {
  const inner = children(s);
  const only = inner.length === 1 ? inner[0] : undefined;
  const isGroup = only && (only.type === "expression_list" || only.type === "tuple" || only.type === "list");
  const targets = (isGroup ? children(only) : inner).map((c) => cx.expression(c));
  const { current: unit, base } = cx.builder;
  out.push({ kind: "delete", unit, start: s.start - base, end: s.end - base, parent: undefined, targets });
}

function makeJump(s: Syntax, form: JumpFact["form"], cx: Context): Statement {
  const { current: unit, base } = cx.builder;
  return { kind: "jump", unit, start: s.start - base, end: s.end - base, parent: undefined, form };
}

function makeScope(s: Syntax, form: "global" | "nonlocal", cx: Context): Statement {
  const { current: unit, base } = cx.builder;
  const names = parts(s).map((c) => textOf(c, cx));
  return { kind: "scope", unit, start: s.start - base, end: s.end - base, parent: undefined, form, names };
}
