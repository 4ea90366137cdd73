/** Lowering of names, constants, operators and accesses. */
import type { BinaryFact, Expression, LogicalFact, NumberFact } from "../facts.ts";
import {
  between,
  type Context,
  children,
  type ExpressionHandler,
  lowerOther,
  makeList,
  makeName,
  makeOther,
  ofType,
  optional,
  parts,
  required,
  type Syntax,
  textOf,
  tupleOf,
} from "./syntax.ts";

/** The node types lowered here. */
export const simpleHandlers: readonly (readonly [string, ExpressionHandler])[] = [
  ["identifier", (s, cx) => lowerName(s, cx)],
  ["dotted_name", lowerDottedName],
  ["integer", lowerNumber],
  ["float", lowerNumber],
  ["true", (s, cx) => makeBoolean(s, true, cx)],
  ["false", (s, cx) => makeBoolean(s, false, cx)],
  ["none", lowerNone],
  ["ellipsis", (s, cx) => makeOther("unknown", s.start, s.end, [], cx)],
  ["attribute", lowerAttribute],
  ["member_type", lowerAttribute],
  ["subscript", lowerSubscript],
  ["generic_type", lowerGeneric],
  ["parenthesized_expression", (s, cx) => required(parts(s)[0], s, cx)],
  ["expression_list", (s, cx) => makeList("tuple", s, lowerAll(s, cx), cx)],
  ["pattern_list", (s, cx) => makeList("tuple", s, lowerAll(s, cx), cx)],
  ["type", (s, cx) => required(parts(s)[0], s, cx)],
  ["as_pattern", lowerAs],
  ["as_pattern_target", (s, cx) => required(parts(s)[0], s, cx)],
  ["conditional_expression", lowerConditional],
  ["named_expression", lowerWalrus],
  ["boolean_operator", lowerBoolean],
  ["not_operator", (s, cx) => makeUnary(s, "not", cx)],
  ["unary_operator", (s, cx) => makeUnary(s, cx.text.charAt(s.start), cx)],
  ["binary_operator", lowerBinary],
  ["union_type", lowerBinary],
  ["comparison_operator", lowerComparison],
  ["await", lowerAwait],
  ["yield", lowerYield],
];

/** All children of a node as expressions. */
export function lowerAll(s: Syntax, cx: Context): Expression[] {
  return children(s).map((c) => cx.expression(c));
}

function lowerName(s: Syntax, cx: Context): Expression {
  // The parser makes a name of no length where one is missing.
  return s.start === s.end ? makeOther("error", s.start, s.end, [], cx) : makeName(s.start, s.end, cx);
}

/** A dotted name of a pattern or decorator: members over its first name. */
function lowerDottedName(s: Syntax, cx: Context): Expression {
  const [first, ...rest] = parts(s);
  let value = required(first, s, cx);
  for (const name of rest) value = makeMember(value, s.start, name, cx);
  return value;
}

/** `object.property`; `start` is absolute. */
export function makeMember(object: Expression, start: number, property: Syntax, cx: Context): Expression {
  const { current: unit, base } = cx.builder;
  return {
    kind: "member",
    unit,
    start: start - base,
    end: property.end - base,
    parent: undefined,
    object,
    property: textOf(property, cx),
    propertyStart: property.start - base,
    isOptional: false,
  };
}

function lowerNumber(s: Syntax, cx: Context): NumberFact {
  const { current: unit, base } = cx.builder;
  return { kind: "number", unit, start: s.start - base, end: s.end - base, parent: undefined, value: numberOf(textOf(s, cx)) };
}

function numberOf(source: string): number {
  const digits = source.replace(/[_lL]/g, "");
  // Octal of Python 2.
  if (/^0[0-7]+$/.test(digits)) return Number.parseInt(digits, 8);
  return Number(/^0\d+$/.test(digits) ? digits.replace(/^0+/, "") : digits);
}

function makeBoolean(s: Syntax, value: boolean, cx: Context): Expression {
  const { current: unit, base } = cx.builder;
  return { kind: "boolean", unit, start: s.start - base, end: s.end - base, parent: undefined, value };
}

function lowerNone(s: Syntax, cx: Context): Expression {
  const { current: unit, base } = cx.builder;
  return { kind: "null", unit, start: s.start - base, end: s.end - base, parent: undefined, isUndefined: false };
}

function lowerAttribute(s: Syntax, cx: Context): Expression {
  const [object, property] = parts(s);
  if (!object || !property) return lowerOther(s, cx);
  return makeMember(cx.expression(object), s.start, property, cx);
}

function lowerSubscript(s: Syntax, cx: Context): Expression {
  const [object, ...subscripts] = parts(s);
  return makeSubscript(s, required(object, s, cx), subscripts, cx);
}

/** `object[subscripts]`: one index, a tuple of several, or a slice. */
export function makeSubscript(s: Syntax, object: Expression, subscripts: readonly Syntax[], cx: Context): Expression {
  const sliced = subscripts.some((x) => x.type === "slice");
  const index = sliced ? undefined : tupleOf(subscripts, s, cx);
  const bounds = sliced ? subscripts.flatMap((x) => (x.type === "slice" ? lowerAll(x, cx) : [cx.expression(x)])) : [];
  return makeIndex(s, object, index, bounds, cx);
}

/** `list[int]` of an annotation, as the subscript that it is. */
function lowerGeneric(s: Syntax, cx: Context): Expression {
  const inner = parts(s);
  const list = ofType(inner, "type_parameter");
  return makeIndex(s, required(inner[0], s, cx), list && tupleOf(parts(list), list, cx), [], cx);
}

function makeIndex(s: Syntax, object: Expression, index: Expression | undefined, bounds: readonly Expression[], cx: Context): Expression {
  const { current: unit, base } = cx.builder;
  return { kind: "index", unit, start: s.start - base, end: s.end - base, parent: undefined, object, index, isOptional: false, bounds };
}

/** `x as y` where it binds nothing that a statement knows of (broken code): its two sides. */
function lowerAs(s: Syntax, cx: Context): Expression {
  const inner = parts(s);
  return inner.length === 1 ? required(inner[0], s, cx) : lowerOther(s, cx);
}

function lowerConditional(s: Syntax, cx: Context): Expression {
  const [whenTrue, test, whenFalse] = parts(s);
  const { current: unit, base } = cx.builder;
  return {
    kind: "conditional",
    unit,
    start: s.start - base,
    end: s.end - base,
    parent: undefined,
    test: required(test, s, cx),
    whenTrue: required(whenTrue, s, cx),
    whenFalse: required(whenFalse, s, cx),
  };
}

function lowerWalrus(s: Syntax, cx: Context): Expression {
  const [target, value] = parts(s);
  const { current: unit, base } = cx.builder;
  return {
    kind: "assignExpression",
    unit,
    start: s.start - base,
    end: s.end - base,
    parent: undefined,
    target: target ? cx.pattern(target) : makeOther("error", s.start, s.start, [], cx),
    operator: "=",
    value: required(value, s, cx),
  };
}

function lowerBoolean(s: Syntax, cx: Context): Expression {
  const [left, right] = parts(s);
  if (!left || !right) return lowerOther(s, cx);
  const operator = between(left, right, cx) === "or" ? "or" : "and";
  return makeLogical(operator, s.start, s.end, cx.expression(left), cx.expression(right), cx);
}

function makeLogical(operator: "and" | "or", start: number, end: number, left: Expression, right: Expression, cx: Context): LogicalFact {
  const { current: unit, base } = cx.builder;
  return { kind: "logical", unit, start: start - base, end: end - base, parent: undefined, operator, left, right };
}

function makeUnary(s: Syntax, operator: string, cx: Context): Expression {
  const { current: unit, base } = cx.builder;
  const operand = required(parts(s)[0], s, cx);
  return { kind: "unary", unit, start: s.start - base, end: s.end - base, parent: undefined, operator, operand };
}

function lowerBinary(s: Syntax, cx: Context): Expression {
  const [left, right] = parts(s);
  if (!left || !right) return lowerOther(s, cx);
  return makeBinary(between(left, right, cx), s.start, s.end, cx.expression(left), cx.expression(right), cx);
}

function makeBinary(operator: string, start: number, end: number, left: Expression, right: Expression, cx: Context): BinaryFact {
  const { current: unit, base } = cx.builder;
  return { kind: "binary", unit, start: start - base, end: end - base, parent: undefined, operator, left, right };
}

/** `a < b < c` is `a < b and b < c`, with one fact for the shared `b`. */
function lowerComparison(s: Syntax, cx: Context): Expression {
  const operands = parts(s);
  const first = operands[0];
  if (!first || operands.length < 2 || operands.length > 100) return lowerOther(s, cx);
  let left = cx.expression(first);
  let result: Expression | undefined;
  for (let i = 1; i < operands.length; i++) {
    const [a, b] = [operands[i - 1] ?? first, operands[i] ?? first];
    const right = cx.expression(b);
    const pair = makeBinary(between(a, b, cx), a.start, b.end, left, right, cx);
    result = result ? makeLogical("and", s.start, b.end, result, pair, cx) : pair;
    left = right;
  }
  return result ?? left;
}

function lowerAwait(s: Syntax, cx: Context): Expression {
  const { current: unit, base } = cx.builder;
  return { kind: "await", unit, start: s.start - base, end: s.end - base, parent: undefined, value: required(parts(s)[0], s, cx) };
}

function lowerYield(s: Syntax, cx: Context): Expression {
  const { current: unit, base } = cx.builder;
  return { kind: "yield", unit, start: s.start - base, end: s.end - base, parent: undefined, value: optional(parts(s)[0], cx) };
}
