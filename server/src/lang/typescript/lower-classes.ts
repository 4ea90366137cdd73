/** Classes and their members. */
import type { Node } from "web-tree-sitter";
import type { ClassFact, ClassMember, Expression, Statement } from "../facts.ts";
import { endOf, field, type Lowering, startOf, textOf } from "./lower-context.ts";
import { decoratorExpression } from "./lower-functions.ts";
import { accessorOf, modifiers, propertyName } from "./lower-objects.ts";

/** Lowers a class; `outer` are the decorators that stand before `export`. */
export function lowerClass(l: Lowering, node: Node, outer: readonly Expression[]): ClassFact {
  const decorators = [...outer];
  const bases: Expression[] = [];
  const content: ClassContent = { members: [], body: [] };
  let name: Node | undefined;
  for (const child of l.named(node)) {
    const type = child.type;
    if (type === "decorator") decorators.push(decoratorExpression(l, child));
    else if (type === "type_identifier") name = child;
    else if (type === "class_heritage") addBases(l, child, bases);
    else if (type === "class_body") addContent(l, child, content);
  }
  const start = startOf(l, node);
  return {
    kind: "class",
    unit: l.builder.current,
    start,
    end: endOf(l, node),
    parent: undefined,
    name: name && textOf(l, name),
    nameStart: name ? startOf(l, name) : start,
    bases,
    keywords: [],
    decorators,
    members: content.members,
    body: content.body,
  };
}

interface ClassContent {
  readonly members: ClassMember[];
  readonly body: Statement[];
}

function addBases(l: Lowering, node: Node, bases: Expression[]): void {
  for (const clause of l.named(node)) {
    if (clause.type !== "extends_clause") continue;
    for (const value of l.named(clause)) if (value.type !== "type_arguments") bases.push(l.expression(value));
  }
}

function addContent(l: Lowering, node: Node, content: ClassContent): void {
  let decorators: Expression[] = [];
  let first: Node | undefined;
  for (const child of l.named(node)) {
    const type = child.type;
    if (type === "decorator") {
      first ??= child;
      decorators.push(decoratorExpression(l, child));
      continue;
    }
    if (type === "class_static_block") addStaticBlock(l, child, content.body);
    else addMember(l, child, type, first, decorators, content.members);
    decorators = [];
    first = undefined;
  }
}

function addStaticBlock(l: Lowering, node: Node, into: Statement[]): void {
  const body = field(l, node, "body");
  if (!body) return;
  into.push({
    kind: "block",
    unit: l.builder.current,
    start: startOf(l, node),
    end: endOf(l, node),
    parent: undefined,
    body: l.block(body),
  });
}

function addMember(l: Lowering, node: Node, type: string, first: Node | undefined, decorators: Expression[], into: ClassMember[]): void {
  const isField = type === "public_field_definition";
  if (!isField && !type.includes("method")) return;
  const nameNode = field(l, node, "name");
  if (!nameNode) return;
  const words = modifiers(l, node, nameNode);
  const name = propertyName(l, nameNode);
  const shared = {
    name: name.name,
    keyExpression: name.expression,
    isStatic: words.includes("static"),
    accessor: isField ? undefined : accessorOf(words),
  };
  const span = { start: startOf(l, first ?? node), end: endOf(l, node) };
  if (!isField) {
    // The decorators are the function's, so that every fact has one parent.
    into.push({ form: "method", ...shared, value: l.func(node, name, decorators), type: undefined, decorators: [], ...span });
    return;
  }
  for (const child of l.named(node)) if (child.type === "decorator") decorators.push(decoratorExpression(l, child));
  const value = field(l, node, "value");
  const annotation = field(l, node, "type");
  into.push({
    form: "field",
    ...shared,
    value: value && l.expression(value),
    type: annotation && l.type(annotation),
    decorators,
    ...span,
  });
}
