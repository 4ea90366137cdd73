/** What is assigned to: names, members, destructuring. */
import type { Node } from "web-tree-sitter";
import type { ListPattern, ObjectPattern, Pattern } from "../facts.ts";
import { endOf, type Lowering, startOf, textOf, withHoles } from "./lower-context.ts";
import { propertyName } from "./lower-objects.ts";
import { other } from "./lower-operators.ts";

/** Lowers an assignment target. */
export function lowerPattern(l: Lowering, node: Node, type: string): Pattern {
  const start = startOf(l, node);
  const end = endOf(l, node);
  switch (type) {
    case "identifier":
    case "shorthand_property_identifier_pattern":
    case "undefined":
    case "this":
      if (start === end) return other(l, start, end, "error", []);
      return { kind: "name", unit: l.builder.current, start, end, parent: undefined, name: textOf(l, node) };
    case "object_pattern":
      return objectPattern(l, node, start, end);
    case "array_pattern":
      return { kind: "listPattern", unit: l.builder.current, start, end, parent: undefined, items: listItems(l, node) };
    case "assignment_pattern":
    case "object_assignment_pattern":
      return defaultPattern(l, node, start, end);
    case "rest_pattern":
      return restPattern(l, node, start, end);
    case "parenthesized_expression":
    case "non_null_expression":
    case "as_expression":
    case "satisfies_expression":
    case "type_assertion":
      return wrapped(l, node, start, end);
    default:
      return expressionPattern(l, node, start, end);
  }
}

function expressionPattern(l: Lowering, node: Node, start: number, end: number): Pattern {
  const value = l.expression(node);
  if (value.kind === "name" || value.kind === "member" || value.kind === "index" || value.kind === "other") return value;
  return other(l, start, end, "unknown", [value]);
}

function wrapped(l: Lowering, node: Node, start: number, end: number): Pattern {
  const inner = l.named(node).find((n) => n.type !== "type_arguments");
  return inner ? l.pattern(inner) : other(l, start, end, "error", []);
}

function defaultPattern(l: Lowering, node: Node, start: number, end: number): Pattern {
  const [left, right] = l.named(node);
  if (!left) return other(l, start, end, "error", []);
  const target = l.pattern(left);
  if (!right) return target;
  return { kind: "defaultPattern", unit: l.builder.current, start, end, parent: undefined, target, value: l.expression(right) };
}

function restPattern(l: Lowering, node: Node, start: number, end: number): Pattern {
  const inner = l.named(node)[0];
  if (!inner) return other(l, start, end, "error", []);
  const target = l.pattern(inner);
  // A spread holds an expression; a destructured rest (`...{ length }`) has no place in it.
  if (target.kind === "objectPattern" || target.kind === "listPattern" || target.kind === "defaultPattern") {
    return other(l, start, end, "unknown", []);
  }
  return { kind: "spread", unit: l.builder.current, start, end, parent: undefined, value: target };
}

function listItems(l: Lowering, node: Node): (Pattern | undefined)[] {
  const items: (Pattern | undefined)[] = [];
  for (const item of withHoles(l, node, l.named(node))) {
    const inner = item?.type === "rest_pattern" ? l.named(item)[0] : undefined;
    // `[a, ...[b, c]]` binds the same as `[a, b, c]`.
    if (inner?.type === "array_pattern") items.push(...listItems(l, inner));
    else items.push(item && l.pattern(item));
  }
  return items;
}

function objectPattern(l: Lowering, node: Node, start: number, end: number): ObjectPattern | ListPattern {
  const entries: ObjectPattern["entries"][number][] = [];
  for (const child of l.named(node)) entries.push(objectPatternEntry(l, child));
  return { kind: "objectPattern", unit: l.builder.current, start, end, parent: undefined, entries };
}

function objectPatternEntry(l: Lowering, node: Node): ObjectPattern["entries"][number] {
  const type = node.type;
  const [first, second] = l.named(node);
  if (type === "pair_pattern" && first) {
    const target = second ? l.pattern(second) : other(l, endOf(l, node), endOf(l, node), "error", []);
    return { key: propertyName(l, first).name, target, isRest: false };
  }
  if (type === "rest_pattern" && first) return { key: undefined, target: l.pattern(first), isRest: true };
  const target = l.pattern(node);
  const bound = target.kind === "defaultPattern" ? target.target : target;
  return { key: bound.kind === "name" ? bound.name : undefined, target, isRest: false };
}
