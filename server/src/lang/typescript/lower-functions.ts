/** Functions of every form: declarations, expressions, arrows, methods, overloads. */
import type { Node } from "web-tree-sitter";
import type { Expression, FunctionFact, Parameter, Pattern, TypeFact } from "../facts.ts";
import { endOf, field, type Lowering, type PropertyName, startOf, textOf, tokensBetween } from "./lower-context.ts";
import { modifiers } from "./lower-objects.ts";

/** Lowers a function; `name` is given for members of classes and objects, `decorators` for methods. */
export function functionFact(l: Lowering, node: Node, name: PropertyName | undefined, decorators: readonly Expression[]): FunctionFact {
  const start = startOf(l, node);
  const end = endOf(l, node);
  const type = node.type;
  const isArrow = type === "arrow_function";
  const nameNode = isArrow ? undefined : field(l, node, "name");
  const body = field(l, node, "body");
  const returnType = field(l, node, "return_type");
  return {
    kind: "function",
    unit: l.builder.current,
    start,
    end,
    parent: undefined,
    name: name ? name.name : nameNode && textOf(l, nameNode),
    nameStart: name?.nameStart ?? (nameNode ? startOf(l, nameNode) : start),
    params: parameters(l, node, isArrow),
    decorators,
    returnType: returnType && l.type(returnType),
    ...flags(l, node, type, nameNode),
    isArrow,
    body: body && l.body(body),
  };
}

function flags(l: Lowering, node: Node, type: string, name: Node | undefined): { isAsync: boolean; isGenerator: boolean } {
  if (type.startsWith("method") || type.startsWith("abstract_method")) {
    const words = name ? modifiers(l, node, name) : [];
    return { isAsync: words.includes("async"), isGenerator: words.includes("*") };
  }
  const isAsync = l.text.startsWith("async", node.startIndex) && field(l, node, "parameter")?.startIndex !== node.startIndex;
  return { isAsync, isGenerator: type.startsWith("generator") };
}

function parameters(l: Lowering, node: Node, isArrow: boolean): Parameter[] {
  const single = isArrow ? field(l, node, "parameter") : undefined;
  if (single) return [parameter(l.pattern(single), "normal", startOf(l, single), endOf(l, single))];
  const list = field(l, node, "parameters");
  const out: Parameter[] = [];
  for (const child of list ? l.named(list) : []) {
    const made = listedParameter(l, child);
    if (made) out.push(made);
  }
  return out;
}

function parameter(pattern: Pattern, form: Parameter["form"], start: number, end: number): Parameter {
  return { pattern, default: undefined, type: undefined, form, decorators: [], isProperty: false, start, end };
}

function listedParameter(l: Lowering, node: Node): Parameter | undefined {
  const decorators: Expression[] = [];
  let pattern: Node | undefined;
  let value: Expression | undefined;
  let type: TypeFact | undefined;
  let isProperty = false;
  let from = node.startIndex;
  for (const child of l.named(node)) {
    const childType = child.type;
    if (childType === "decorator") {
      decorators.push(decoratorExpression(l, child));
      from = child.endIndex;
    } else if (childType === "accessibility_modifier" || childType === "override_modifier") isProperty = true;
    else if (childType === "type_annotation") type = l.type(child);
    else if (!pattern) pattern = child;
    else value = l.expression(child);
  }
  // `this` only says a type: no argument ever meets it.
  if (!pattern || (pattern.type === "this" && type)) return undefined;
  const isReadonly = pattern.startIndex - from > 8 && /\breadonly\b/.test(tokensBetween(l, from, pattern.startIndex));
  const inner = pattern.type === "rest_pattern" ? l.named(pattern)[0] : undefined;
  const plain = parameter(l.pattern(inner ?? pattern), inner ? "list" : "normal", startOf(l, node), endOf(l, node));
  return { ...plain, default: value, type, decorators, isProperty: isProperty || isReadonly };
}

/** The expression after `@`. */
export function decoratorExpression(l: Lowering, node: Node): Expression {
  return l.expression(l.named(node)[0] ?? node);
}
