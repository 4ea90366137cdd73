/** Member access, calls, `new` and imports written as expressions. */
import type { Node } from "web-tree-sitter";
import type { Argument, CallFact, Expression, ImportExpressionFact, IndexFact, MemberFact, TypeFact } from "../facts.ts";
import { endOf, type Lowering, startOf, textOf, tokensBetween } from "./lower-context.ts";
import { template } from "./lower-literals.ts";

/** `a.b`, `a?.b`, `a.#b` */
export function memberFact(l: Lowering, node: Node, start: number, end: number): MemberFact | Expression {
  const children = l.named(node);
  const object = children[0];
  const property = children[children.length - 1];
  if (!object || !property || children.length < 2) return object ? l.expression(object) : broken(l, start, end);
  const propertyStart = startOf(l, property);
  // The property is the last token, so its end is the node's: one call into the parser less.
  const name = l.text.slice(property.startIndex, l.builder.base + end);
  const isOptional = children.length > 2;
  return {
    kind: "member",
    unit: l.builder.current,
    start,
    end,
    parent: undefined,
    object: l.expression(object),
    property: name,
    propertyStart,
    isOptional,
  };
}

/** `a[b]`, `a?.[b]` */
export function indexFact(l: Lowering, node: Node, start: number, end: number): IndexFact | Expression {
  const children = l.named(node);
  const object = children[0];
  if (!object) return broken(l, start, end);
  const isOptional = children[1]?.type === "optional_chain";
  const index = children[isOptional ? 2 : 1];
  return {
    kind: "index",
    unit: l.builder.current,
    start,
    end,
    parent: undefined,
    object: l.expression(object),
    index: index ? l.expression(index) : undefined,
    isOptional,
  };
}

/** `f(…)`, `` f`…` ``, `require(…)` and `import(…)` */
export function callFact(l: Lowering, node: Node, start: number, end: number): Expression {
  const children = l.named(node);
  const callee = children[0];
  const list = children[children.length - 1];
  if (!callee || !list || children.length < 2) return callee ? l.expression(callee) : broken(l, start, end);
  // The opening character tells a template from arguments without asking for the type.
  if (l.text.charAt(list.startIndex) === "`") return template(l, list, start, end, l.expression(callee));
  return moduleImport(l, callee, list, start, end) ?? plainCall(l, children, callee, list, start, end);
}

function plainCall(l: Lowering, children: readonly Node[], callee: Node, list: Node, start: number, end: number): CallFact {
  const target = l.expression(callee);
  const typeArgs = children.length > 2 ? typeArguments(l, children[1]) : [];
  const next = children[1] ?? list;
  const gap = next.startIndex - callee.endIndex;
  const isOptional = gap > 1 && tokensBetween(l, callee.endIndex, next.startIndex).startsWith("?.");
  return call(l, start, end, target, list, typeArgs, false, isOptional);
}

function moduleImport(l: Lowering, callee: Node, list: Node, start: number, end: number): ImportExpressionFact | undefined {
  const at = callee.startIndex;
  const first = l.text.charAt(at);
  if (first !== "r" && first !== "i") return undefined;
  const isDynamic = first === "i" && l.text.startsWith("import", at) && callee.type === "import";
  if (!isDynamic && !(first === "r" && l.text.startsWith("require", at) && callee.endIndex === at + 7)) return undefined;
  const source = l.named(list)[0];
  if (!source) return undefined;
  const style = isDynamic ? "dynamic" : "require";
  return { kind: "importExpression", unit: l.builder.current, start, end, parent: undefined, source: l.expression(source), style };
}

/** `new X`, `new X(…)` */
export function newFact(l: Lowering, node: Node, start: number, end: number): Expression {
  const [made, ...rest] = l.named(node);
  if (!made) return broken(l, start, end);
  const target = l.expression(made);
  const list = rest.find((n) => n.type === "arguments");
  const types = rest.find((n) => n.type === "type_arguments");
  return call(l, start, end, target, list, types ? typeArguments(l, types) : [], true, false);
}

function call(
  l: Lowering,
  start: number,
  end: number,
  callee: Expression,
  list: Node | undefined,
  typeArgs: readonly TypeFact[],
  isNew: boolean,
  isOptional: boolean,
): CallFact {
  const args = list ? l.named(list).map((n) => argument(l, n)) : [];
  const argsStart = list ? startOf(l, list) + 1 : end;
  const isClosed = list !== undefined && l.text.charAt(l.builder.base + end - 1) === ")";
  const argsEnd = Math.max(argsStart, isClosed ? end - 1 : end);
  return {
    kind: "call",
    unit: l.builder.current,
    start,
    end,
    parent: undefined,
    callee,
    args,
    isNew,
    isOptional,
    argsStart,
    argsEnd,
    typeArgs,
  };
}

function argument(l: Lowering, node: Node): Argument {
  if (l.text.charAt(node.startIndex) === "." && node.type === "spread_element") {
    const inner = l.named(node)[0];
    const value = l.expression(inner ?? node);
    return { value, name: undefined, spread: "list", start: startOf(l, node), end: endOf(l, node) };
  }
  const value = l.expression(node);
  const start = startOf(l, node);
  const isWhole = value.start === start && value.kind !== "other";
  return { value, name: undefined, spread: undefined, start, end: isWhole ? value.end : endOf(l, node) };
}

/** `<A, B>` */
export function typeArguments(l: Lowering, node: Node | undefined): TypeFact[] {
  return node?.type === "type_arguments" ? l.named(node).map((n) => l.type(n)) : [];
}

/** `import.meta` is a name; `new.target` has no meaning of its own. */
export function metaProperty(l: Lowering, node: Node, start: number, end: number): Expression {
  const name = textOf(l, node).replace(/\s/g, "");
  if (name !== "import.meta")
    return { kind: "other", unit: l.builder.current, start, end, parent: undefined, form: "unknown", children: [] };
  return { kind: "name", unit: l.builder.current, start, end, parent: undefined, name };
}

function broken(l: Lowering, start: number, end: number): Expression {
  return { kind: "other", unit: l.builder.current, start, end, parent: undefined, form: "error", children: [] };
}
