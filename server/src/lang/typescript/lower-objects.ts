/** Object and array literals, and property names. */
import type { Node } from "web-tree-sitter";
import type { Entry, Expression, ListFact, ObjectFact, SpreadFact } from "../facts.ts";
import { endOf, field, type Lowering, type PropertyName, startOf, textOf, withHoles } from "./lower-context.ts";
import { cooked, numberValue } from "./lower-literals.ts";

/** `{ … }` */
export function objectFact(l: Lowering, node: Node, start: number, end: number): ObjectFact {
  const entries: Entry[] = [];
  for (const child of l.named(node)) entries.push(entry(l, child));
  return { kind: "object", unit: l.builder.current, start, end, parent: undefined, entries };
}

/** An entry that lost its object to broken source, as an object of its own: half-written settings are still read. */
export function loneEntry(l: Lowering, node: Node, start: number, end: number): ObjectFact {
  return { kind: "object", unit: l.builder.current, start, end, parent: undefined, entries: [entry(l, node)] };
}

function entry(l: Lowering, node: Node): Entry {
  const start = startOf(l, node);
  const end = endOf(l, node);
  const type = node.type;
  const children = l.named(node);
  const [first, second] = children;
  if (type === "pair" && first && second) {
    const name = propertyName(l, first);
    return make(name.name, name.expression, l.expression(second), start, end);
  }
  if (type === "method_definition") {
    const nameNode = field(l, node, "name");
    const name = nameNode ? propertyName(l, nameNode) : undefined;
    const accessor = nameNode ? accessorOf(modifiers(l, node, nameNode)) : undefined;
    return { ...make(name?.name, name?.expression, l.func(node, name), start, end), accessor };
  }
  if (type === "spread_element" && first) return { ...make(undefined, undefined, l.expression(first), start, end), isSpread: true };
  if (type === "shorthand_property_identifier") {
    const name = textOf(l, node);
    const value: Expression = { kind: "name", unit: l.builder.current, start, end, parent: undefined, name };
    return { ...make(name, undefined, value, start, end), isShorthand: true };
  }
  const value = second ?? node;
  return make(undefined, undefined, l.expression(value), start, end);
}

function make(key: string | undefined, keyExpression: Expression | undefined, value: Expression, start: number, end: number): Entry {
  return { key, keyExpression, value, isSpread: false, isShorthand: false, accessor: undefined, start, end };
}

/** The name of a property, member or destructured key. */
export function propertyName(l: Lowering, node: Node): PropertyName {
  const nameStart = startOf(l, node);
  const source = textOf(l, node);
  const first = source.charAt(0);
  if (first === '"' || first === "'") {
    const content = source.slice(1, -1);
    return { name: content.includes("\\") ? cooked(content) : content, expression: undefined, nameStart };
  }
  if (first === "[") {
    const inner = l.named(node)[0];
    const expression = inner ? l.expression(inner) : undefined;
    return { name: constantKey(expression), expression, nameStart };
  }
  const isNumber = (first >= "0" && first <= "9") || first === ".";
  return { name: isNumber ? String(numberValue(source)) : source, expression: undefined, nameStart };
}

function constantKey(key: Expression | undefined): string | undefined {
  return key?.kind === "string" || key?.kind === "number" ? String(key.value) : undefined;
}

/** The words before a member's name: `static`, `async`, `get`, `*`, `readonly` … */
export function modifiers(l: Lowering, node: Node, name: Node): readonly string[] {
  if (node.startIndex === name.startIndex) return [];
  let from = node.startIndex;
  for (const child of l.named(node)) {
    if (child.startIndex >= name.startIndex) break;
    if (child.type === "decorator") from = child.endIndex;
  }
  const words = l.text.slice(from, name.startIndex).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, " ");
  return words.match(/[a-z]+|\*/g) ?? [];
}

/** `get` or `set` among modifiers. */
export function accessorOf(words: readonly string[]): "get" | "set" | undefined {
  return words.includes("get") ? "get" : words.includes("set") ? "set" : undefined;
}

/** `[ … ]`. A hole is `undefined`, so that positions stay right. */
export function listFact(l: Lowering, node: Node, start: number, end: number): ListFact {
  const items: Expression[] = [];
  let last = start + 1;
  for (const item of withHoles(l, node, l.named(node))) {
    const value = item ? l.expression(item) : hole(l, last);
    items.push(value);
    last = value.end;
  }
  return { kind: "list", unit: l.builder.current, start, end, parent: undefined, form: "list", items };
}

function hole(l: Lowering, at: number): Expression {
  return { kind: "null", unit: l.builder.current, start: at, end: at, parent: undefined, isUndefined: true };
}

/** `...x` in a list. */
export function spreadFact(l: Lowering, node: Node, start: number, end: number): SpreadFact | Expression {
  const inner = l.named(node)[0];
  if (!inner) return { kind: "other", unit: l.builder.current, start, end, parent: undefined, form: "error", children: [] };
  return { kind: "spread", unit: l.builder.current, start, end, parent: undefined, value: l.expression(inner) };
}
