/** Which function lowers which kind of expression node. */
import type { Node } from "web-tree-sitter";
import type { Expression } from "../facts.ts";
import { callFact, indexFact, memberFact, metaProperty, newFact } from "./lower-calls.ts";
import type { Lowering } from "./lower-context.ts";
import { numberFact, regexFact, stringFact, template } from "./lower-literals.ts";
import { listFact, loneEntry, objectFact, spreadFact } from "./lower-objects.ts";
import {
  assertionFact,
  assignExpression,
  binaryFact,
  castFact,
  conditionalFact,
  jsxElement,
  nestedIdentifier,
  other,
  parenthesized,
  sequence,
  unaryFact,
  updateExpression,
} from "./lower-operators.ts";

type LowerExpression = (l: Lowering, node: Node, start: number, end: number) => Expression;

const EXPRESSIONS: ReadonlyMap<string, LowerExpression> = new Map<string, LowerExpression>([
  ["identifier", name],
  ["this", name],
  ["super", name],
  ["private_property_identifier", name],
  ["shorthand_property_identifier", name],
  ["shorthand_property_identifier_pattern", name],
  ["undefined", (l, _node, start, end) => ({ kind: "null", unit: l.builder.current, start, end, parent: undefined, isUndefined: true })],
  ["null", (l, _node, start, end) => ({ kind: "null", unit: l.builder.current, start, end, parent: undefined, isUndefined: false })],
  ["true", (l, _node, start, end) => ({ kind: "boolean", unit: l.builder.current, start, end, parent: undefined, value: true })],
  ["false", (l, _node, start, end) => ({ kind: "boolean", unit: l.builder.current, start, end, parent: undefined, value: false })],
  ["member_expression", memberFact],
  ["call_expression", callFact],
  ["string", stringFact],
  ["template_string", (l, node, start, end) => template(l, node, start, end, undefined)],
  ["number", numberFact],
  ["regex", regexFact],
  ["object", objectFact],
  ["array", listFact],
  ["spread_element", spreadFact],
  ["pair", loneEntry],
  ["subscript_expression", indexFact],
  ["new_expression", newFact],
  ["meta_property", metaProperty],
  ["binary_expression", binaryFact],
  ["unary_expression", unaryFact],
  ["ternary_expression", conditionalFact],
  ["assignment_expression", assignExpression],
  ["augmented_assignment_expression", assignExpression],
  ["update_expression", updateExpression],
  ["await_expression", awaitFact],
  ["yield_expression", yieldFact],
  ["as_expression", castFact],
  ["satisfies_expression", castFact],
  ["non_null_expression", castFact],
  ["instantiation_expression", castFact],
  ["type_assertion", assertionFact],
  ["parenthesized_expression", parenthesized],
  ["sequence_expression", sequence],
  ["nested_identifier", nestedIdentifier],
  ["jsx_element", jsxElement],
  ["jsx_self_closing_element", jsxElement],
  ["arrow_function", (l, node) => l.func(node)],
  ["function_expression", (l, node) => l.func(node)],
  ["generator_function", (l, node) => l.func(node)],
  ["function_declaration", (l, node) => l.func(node)],
  ["method_definition", (l, node) => l.func(node)],
  ["class", (l, node) => l.classFact(node, [])],
  ["class_declaration", (l, node) => l.classFact(node, [])],
]);

/** Leaves that are no values: names of properties, types and labels, and pieces of literals. */
const NO_VALUE = new Set([
  "comment",
  "property_identifier",
  "type_identifier",
  "statement_identifier",
  "predefined_type",
  "string_fragment",
  "escape_sequence",
  "regex_pattern",
  "regex_flags",
  "jsx_text",
  "accessibility_modifier",
  "optional_chain",
  "type_annotation",
  "type_parameters",
  "type_arguments",
]);

/** Lowers an expression; what is not known keeps the expressions inside it. */
export function lowerExpression(l: Lowering, node: Node, type: string): Expression {
  const base = l.builder.base;
  const start = node.startIndex - base;
  const end = node.endIndex - base;
  const lower = EXPRESSIONS.get(type);
  if (lower) return lower(l, node, start, end);
  return other(l, start, end, type === "ERROR" ? "error" : "unknown", innerExpressions(l, node));
}

/** True for a node that may stand where an expression stands. */
export function isValue(type: string): boolean {
  return !NO_VALUE.has(type);
}

function innerExpressions(l: Lowering, node: Node): Expression[] {
  const out: Expression[] = [];
  for (const child of l.named(node)) if (!NO_VALUE.has(child.type)) out.push(l.expression(child));
  return out;
}

function name(l: Lowering, node: Node, start: number, end: number): Expression {
  // A name that the parser made up to repair the source is empty.
  if (start === end) return other(l, start, end, "error", []);
  const text = l.text.slice(node.startIndex, node.startIndex + (end - start));
  return { kind: "name", unit: l.builder.current, start, end, parent: undefined, name: text };
}

function awaitFact(l: Lowering, node: Node, start: number, end: number): Expression {
  const inner = l.named(node)[0];
  if (!inner) return other(l, start, end, "error", []);
  return { kind: "await", unit: l.builder.current, start, end, parent: undefined, value: l.expression(inner) };
}

function yieldFact(l: Lowering, node: Node, start: number, end: number): Expression {
  const inner = l.named(node)[0];
  return { kind: "yield", unit: l.builder.current, start, end, parent: undefined, value: inner ? l.expression(inner) : undefined };
}
