/** Type annotations, as far as flow can use them. */
import type { Node } from "web-tree-sitter";
import type { Expression, TypeFact } from "../facts.ts";
import { typeArguments } from "./lower-calls.ts";
import { endOf, field, type Lowering, startOf, textOf } from "./lower-context.ts";
import { propertyName } from "./lower-objects.ts";

/** Wrappers that say nothing about the value: the type inside counts. */
const TRANSPARENT = new Set([
  "type_annotation",
  "opting_type_annotation",
  "omitting_type_annotation",
  "adding_type_annotation",
  "asserts_annotation",
  "type_predicate_annotation",
  "parenthesized_type",
  "readonly_type",
  "optional_type",
  "rest_type",
  "constraint",
  "default_type",
]);

const NO_TYPE = new Set(["identifier", "this", "string_fragment", "escape_sequence", "formal_parameters", "type_parameters"]);

/** Lowers a type. */
export function lowerType(l: Lowering, node: Node, type: string): TypeFact {
  const inner = TRANSPARENT.has(type) ? l.named(node)[0] : undefined;
  if (inner) return l.type(inner);
  switch (type) {
    case "type_identifier":
    case "identifier":
    case "this_type":
    case "this":
    case "nested_type_identifier":
    case "nested_identifier":
      return make(l, node, "name", dotted(l, node), []);
    case "predefined_type":
      return make(l, node, "name", textOf(l, node), []);
    case "generic_type":
      return generic(l, node);
    case "array_type":
      return make(l, node, "name", "Array", children(l, node));
    case "literal_type":
      return make(l, node, "literal", textOf(l, node), []);
    case "union_type":
      return make(l, node, "union", "", flattened(l, node, type));
    case "intersection_type":
      return make(l, node, "other", "", flattened(l, node, type));
    case "object_type":
    case "interface_body":
      return objectType(l, node, []);
    case "function_type":
    case "constructor_type":
      return functionType(l, node);
    case "required_parameter":
    case "optional_parameter":
      return namedItem(l, node);
    case "member_expression":
    case "call_expression":
      // `import("m").T`
      return { ...make(l, node, "name", dotted(l, node), []), expression: l.expression(node) };
    case "type_query":
      return { ...make(l, node, "other", "", []), expression: queried(l, node) };
    default:
      return make(l, node, "other", "", children(l, node));
  }
}

function make(l: Lowering, node: Node, form: TypeFact["form"], name: string, args: readonly TypeFact[]): TypeFact {
  return {
    kind: "type",
    unit: l.builder.current,
    start: startOf(l, node),
    end: endOf(l, node),
    parent: undefined,
    form,
    name,
    args,
    members: [],
    expression: undefined,
  };
}

function dotted(l: Lowering, node: Node): string {
  const text = textOf(l, node);
  return /\s/.test(text) ? text.replace(/\s+/g, "") : text;
}

/** The types among the children: all but names of parameters and text. */
function children(l: Lowering, node: Node): TypeFact[] {
  const out: TypeFact[] = [];
  for (const child of l.named(node)) if (!NO_TYPE.has(child.type)) out.push(l.type(child));
  return out;
}

/** The return type of a function type or method is its only argument. */
function functionType(l: Lowering, node: Node): TypeFact {
  const result = field(l, node, "return_type") ?? field(l, node, "type");
  return make(l, node, "function", "", result ? [l.type(result)] : []);
}

function generic(l: Lowering, node: Node): TypeFact {
  const [name, args] = l.named(node);
  return make(l, node, "name", name ? dotted(l, name) : "", typeArguments(l, args));
}

/** Members of `a | b | c`, which the tree nests to the left; a loop, because generated unions have thousands. */
function flattened(l: Lowering, node: Node, type: string): TypeFact[] {
  const parts: Node[] = [];
  let at: Node | undefined = node;
  while (at) {
    const items: readonly Node[] = l.named(at);
    const first: Node | undefined = items[0];
    const nests = first?.type === type;
    for (let i = items.length - 1; i >= (nests ? 1 : 0); i--) {
      const item = items[i];
      if (item) parts.push(item);
    }
    at = nests ? first : undefined;
  }
  return parts.reverse().map((n) => l.type(n));
}

/** `{ a: string }` or the body of an interface; `bases` are the interfaces that it extends. */
export function objectType(l: Lowering, node: Node, bases: readonly TypeFact[]): TypeFact {
  const members: TypeFact["members"][number][] = [];
  for (const child of l.named(node)) {
    const type = child.type;
    const name = type === "property_signature" || type === "method_signature" ? field(l, child, "name") : undefined;
    if (!name) continue;
    const annotation = field(l, child, "type");
    const value = type === "method_signature" ? functionType(l, child) : annotation && l.type(annotation);
    const key = propertyName(l, name).name;
    const isOptional = l.text.startsWith("?", name.endIndex);
    if (key !== undefined) members.push({ name: key, type: value, isOptional });
  }
  return { ...make(l, node, "object", "", bases), members };
}

function namedItem(l: Lowering, node: Node): TypeFact {
  const annotation = field(l, node, "type");
  return annotation ? l.type(annotation) : make(l, node, "other", "", []);
}

function queried(l: Lowering, node: Node): Expression | undefined {
  const inner = l.named(node)[0];
  return inner && l.expression(inner);
}
