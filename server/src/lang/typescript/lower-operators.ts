/** Operators, assignments inside expressions, casts, and JSX. */
import type { Node } from "web-tree-sitter";
import type { AssignExpressionFact, CastFact, Expression, LogicalFact, NumberFact, OtherFact } from "../facts.ts";
import { typeArguments } from "./lower-calls.ts";
import { endOf, field, type Lowering, startOf, textOf, tokensBetween } from "./lower-context.ts";
import { jsxString } from "./lower-literals.ts";

const LOGICAL = new Map<string, LogicalFact["operator"]>([
  ["&&", "and"],
  ["||", "or"],
  ["??", "nullish"],
]);

/** `a + b`, `a && b`, `a ?? b` */
export function binaryFact(l: Lowering, node: Node, start: number, end: number): Expression {
  const [first, second] = l.named(node);
  if (!first || !second) return first ? l.expression(first) : other(l, start, end, "error", []);
  const operator = operatorOf(l, node, first, second);
  const left = l.expression(first);
  const right = l.expression(second);
  const logical = LOGICAL.get(operator);
  if (logical) return { kind: "logical", unit: l.builder.current, start, end, parent: undefined, operator: logical, left, right };
  return { kind: "binary", unit: l.builder.current, start, end, parent: undefined, operator, left, right };
}

/** `!a`, `typeof a`, `-a` */
export function unaryFact(l: Lowering, node: Node, start: number, end: number): Expression {
  const inner = l.named(node)[0];
  if (!inner) return other(l, start, end, "error", []);
  const written = tokensBetween(l, node.startIndex, inner.startIndex);
  const operator = written === "!" ? "not" : written;
  return { kind: "unary", unit: l.builder.current, start, end, parent: undefined, operator, operand: l.expression(inner) };
}

/** `a ? b : c` */
export function conditionalFact(l: Lowering, node: Node, start: number, end: number): Expression {
  const parts = l.named(node).map((n) => l.expression(n));
  const [test, whenTrue, whenFalse] = parts;
  if (!test || !whenTrue || !whenFalse) return other(l, start, end, "error", parts);
  return { kind: "conditional", unit: l.builder.current, start, end, parent: undefined, test, whenTrue, whenFalse };
}

/** The operator between two operands, also where something broken stands beside it. */
function operatorOf(l: Lowering, node: Node, left: Node, right: Node): string {
  const own = l.builder.current.hasError ? field(l, node, "operator") : undefined;
  return own ? textOf(l, own) : tokensBetween(l, left.endIndex, right.startIndex);
}

/** Operator of an assignment without `=`; `=` itself for a plain one. */
export function assignmentOperator(l: Lowering, node: Node, target: Node, value: Node): string {
  if (node.type === "assignment_expression") return "=";
  const written = operatorOf(l, node, target, value);
  const bare = written.length > 1 && written.endsWith("=") ? written.slice(0, -1) : written;
  return LOGICAL.get(bare) ?? bare;
}

/** `a = b` and `a += b` inside an expression. */
export function assignExpression(l: Lowering, node: Node, start: number, end: number): Expression {
  const [first, second] = l.named(node);
  if (!first || !second) return first ? l.expression(first) : other(l, start, end, "error", []);
  const operator = assignmentOperator(l, node, first, second);
  const target = l.pattern(first);
  return {
    kind: "assignExpression",
    unit: l.builder.current,
    start,
    end,
    parent: undefined,
    target,
    operator,
    value: l.expression(second),
  };
}

/** `i++` is `i += 1`: the value is a number that stands at the operator. */
export function updateExpression(l: Lowering, node: Node, start: number, end: number): AssignExpressionFact | OtherFact {
  const inner = l.named(node)[0];
  if (!inner) return other(l, start, end, "error", []);
  const isPrefix = inner.startIndex > node.startIndex;
  const at = isPrefix ? start : end - 2;
  const value: NumberFact = { kind: "number", unit: l.builder.current, start: at, end: at + 2, parent: undefined, value: 1 };
  const operator = l.text.charAt(l.builder.base + at) === "-" ? "-" : "+";
  const target = l.pattern(inner);
  return { kind: "assignExpression", unit: l.builder.current, start, end, parent: undefined, target, operator, value };
}

/** `x as T`, `x satisfies T`, `x!`, `(x: T)`; `as const` has no type. */
export function castFact(l: Lowering, node: Node, start: number, end: number): CastFact | OtherFact {
  const [first, second] = l.named(node);
  if (!first) return other(l, start, end, "error", []);
  const value = l.expression(first);
  const type = second && second.type !== "type_arguments" ? l.type(second) : undefined;
  return { kind: "cast", unit: l.builder.current, start, end, parent: undefined, value, type };
}

/** `<T>x` */
export function assertionFact(l: Lowering, node: Node, start: number, end: number): CastFact | OtherFact {
  const children = l.named(node);
  const inner = children[children.length - 1];
  if (!inner) return other(l, start, end, "error", []);
  const type = typeArguments(l, children[0])[0];
  return { kind: "cast", unit: l.builder.current, start, end, parent: undefined, value: l.expression(inner), type };
}

/** `(x)` is `x`; `(x: T)` is a cast. */
export function parenthesized(l: Lowering, node: Node, start: number, end: number): Expression {
  const children = l.named(node);
  const inner = children[0];
  if (!inner) return other(l, start, end, "error", []);
  return children.length > 1 ? castFact(l, node, start, end) : l.expression(inner);
}

/** `a, b` */
export function sequence(l: Lowering, node: Node, start: number, end: number): OtherFact {
  return other(
    l,
    start,
    end,
    "sequence",
    l.named(node).map((n) => l.expression(n)),
  );
}

/** A JSX element with the expressions inside its attributes and content. */
export function jsxElement(l: Lowering, node: Node, start: number, end: number): OtherFact {
  const children: Expression[] = [];
  collectJsx(l, node, children);
  return other(l, start, end, "jsx", children);
}

function collectJsx(l: Lowering, node: Node, into: Expression[]): void {
  for (const child of l.named(node)) {
    switch (child.type) {
      case "jsx_opening_element":
      case "jsx_attribute":
        collectJsx(l, child, into);
        break;
      case "jsx_expression":
        for (const inner of l.named(child)) into.push(l.expression(inner));
        break;
      case "jsx_element":
      case "jsx_self_closing_element":
        into.push(jsxElement(l, child, startOf(l, child), endOf(l, child)));
        break;
      case "string":
        into.push(jsxString(l, child));
        break;
    }
  }
}

/** Something without a kind of its own. */
export function other(l: Lowering, start: number, end: number, form: OtherFact["form"], children: readonly Expression[]): OtherFact {
  return { kind: "other", unit: l.builder.current, start, end, parent: undefined, form, children };
}

/** `import A = B.C`: the right side as member accesses. */
export function nestedIdentifier(l: Lowering, node: Node, start: number, end: number): Expression {
  const [object, property] = l.named(node);
  if (!object || !property) return other(l, start, end, "error", []);
  return {
    kind: "member",
    unit: l.builder.current,
    start,
    end,
    parent: undefined,
    object: l.expression(object),
    property: textOf(l, property),
    propertyStart: startOf(l, property),
    isOptional: false,
  };
}
