/** Imports, exports, namespaces, enums and type declarations. */
import type { Node } from "web-tree-sitter";
import type { EnumFact, ExportFact, Expression, ImportedName, Statement } from "../facts.ts";
import { endOf, field, type Lowering, startOf, textOf, tokensBetween } from "./lower-context.ts";
import { decoratorExpression } from "./lower-functions.ts";
import { propertyName } from "./lower-objects.ts";
import { objectType } from "./lower-types.ts";
import { moduleOf } from "./specifiers.ts";

/** `import …` in every form. */
export function importStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const children = l.named(node);
  const clause = children.find((n) => n.type === "import_clause" || n.type === "import_require_clause");
  const from = field(l, node, "source") ?? (clause && field(l, clause, "source"));
  const names: ImportedName[] = [];
  let typed = 0;
  for (const part of clause ? l.named(clause) : []) typed += importedNames(l, part, clause?.type === "import_require_clause", names);
  const first = children[0];
  const isTypeOnly =
    (first !== undefined && /\btype(of)?\b/.test(tokensBetween(l, node.startIndex, first.startIndex))) ||
    (typed > 0 && typed === names.length);
  const source = from ? moduleOf(propertyName(l, from).name ?? "") : "";
  into.push({ kind: "import", unit: l.builder.current, start, end, parent: undefined, source, names, isStar: false, isTypeOnly });
}

/** Adds the names of one part of an import clause; tells how many of them are marked as types. */
function importedNames(l: Lowering, node: Node, isRequire: boolean, into: ImportedName[]): number {
  switch (node.type) {
    case "identifier":
      into.push(imported(l, node, isRequire ? "*" : "default", textOf(l, node)));
      return 0;
    case "namespace_import": {
      const name = l.named(node)[0];
      if (name) into.push(imported(l, node, "*", textOf(l, name)));
      return 0;
    }
    case "named_imports": {
      let typed = 0;
      for (const specifier of l.named(node)) if (addSpecifier(l, specifier, into)) typed++;
      return typed;
    }
    default:
      return 0;
  }
}

function addSpecifier(l: Lowering, node: Node, into: ImportedName[]): boolean {
  const name = field(l, node, "name");
  if (!name) return false;
  const alias = field(l, node, "alias");
  const original = propertyName(l, name).name ?? "";
  into.push(imported(l, node, original, alias ? textOf(l, alias) : original));
  return name.startIndex > node.startIndex;
}

function imported(l: Lowering, node: Node, name: string, local: string): ImportedName {
  return { imported: name, local, bindsRoot: false, start: startOf(l, node), end: endOf(l, node) };
}

/** `import A = B.C` */
export function importAlias(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const [name, value] = l.named(node);
  if (!name) return;
  const unit = l.builder.current;
  const source = value && requiredAfter(l, value);
  if (source !== undefined) {
    const names = [imported(l, name, "*", textOf(l, name))];
    into.push({ kind: "import", unit, start, end, parent: undefined, source, names, isStar: false, isTypeOnly: false });
    return;
  }
  const targets = [l.pattern(name)];
  const aliased = value && l.expression(value);
  into.push({
    kind: "assign",
    unit,
    start,
    end,
    parent: undefined,
    targets,
    value: aliased,
    declares: "const",
    operator: "=",
    type: undefined,
  });
}

/** `export import x = require("m")`, which the grammar ends before the parenthesis. */
function requiredAfter(l: Lowering, node: Node): string | undefined {
  const end = node.endIndex;
  return textOf(l, node) === "require" ? /^\s*\(\s*(["'])([^"'\n]*)\1\s*\)/.exec(l.text.slice(end, end + 300))?.[2] : undefined;
}

/** `export …` in every form. `export const a = 1, b = 2` is two exports. */
export function exportStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const declaration = field(l, node, "declaration");
  if (declaration) {
    exportedDeclaration(l, node, declaration, start, end, into);
    return;
  }
  const from = field(l, node, "source");
  const value = field(l, node, "value") ?? assignedExport(l, node);
  const names: ExportFact["names"][number][] = [];
  let isStar = from !== undefined;
  for (const child of l.named(node)) {
    const type = child.type;
    if (type === "export_clause") {
      isStar = false;
      for (const specifier of l.named(child)) addExported(l, specifier, names);
    } else if (type === "namespace_export") {
      const name = l.named(child)[0];
      if (name) names.push({ local: "*", exported: propertyName(l, name).name ?? "" });
    }
  }
  const source = from && (propertyName(l, from).name ?? "");
  into.push(make(l, start, end, { default: value && exportedValue(l, node, value), names, source, isStar }));
}

/** The value of `export = value`; `export as namespace X` has none. */
function assignedExport(l: Lowering, node: Node): Node | undefined {
  const last = l.named(node)[0];
  return last && /^export\s*=$/.test(tokensBetween(l, node.startIndex, last.startIndex)) ? last : undefined;
}

function exportedValue(l: Lowering, node: Node, value: Node): Expression {
  return value.type === "class" ? l.classFact(value, outerDecorators(l, node)) : l.expression(value);
}

function outerDecorators(l: Lowering, node: Node): Expression[] {
  const out: Expression[] = [];
  for (const child of l.named(node)) if (child.type === "decorator") out.push(decoratorExpression(l, child));
  return out;
}

function addExported(l: Lowering, node: Node, into: ExportFact["names"][number][]): void {
  const name = field(l, node, "name");
  if (!name) return;
  const local = propertyName(l, name).name ?? "";
  const alias = field(l, node, "alias");
  into.push({ local, exported: alias ? (propertyName(l, alias).name ?? "") : local });
}

function exportedDeclaration(l: Lowering, node: Node, declaration: Node, start: number, end: number, into: Statement[]): void {
  const decorators = outerDecorators(l, node);
  const statements: Statement[] = [];
  if (decorators.length > 0) {
    const value = l.classFact(declaration, decorators);
    const span = { start: startOf(l, declaration), end: endOf(l, declaration) };
    statements.push({ kind: "declaration", unit: l.builder.current, ...span, parent: undefined, value });
  } else l.statement(declaration, statements);
  const isDefault = /\bdefault$/.test(tokensBetween(l, node.startIndex, declaration.startIndex));
  for (const one of statements) {
    const local = isDefault ? declaredName(one) : undefined;
    const names = local === undefined ? [] : [{ local, exported: "default" }];
    into.push(make(l, start, end, { declaration: one, names }));
  }
}

function declaredName(statement: Statement): string | undefined {
  if (statement.kind === "declaration") return statement.value.name;
  return statement.kind === "typeDeclaration" ? statement.name : undefined;
}

function make(l: Lowering, start: number, end: number, parts: Partial<ExportFact>): ExportFact {
  return {
    kind: "export",
    unit: l.builder.current,
    start,
    end,
    parent: undefined,
    declaration: parts.declaration,
    default: parts.default,
    names: parts.names ?? [],
    source: parts.source,
    isStar: parts.isStar ?? false,
  };
}

/** `declare …`: the declaration itself, or the body of `declare global`. */
export function ambient(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const inner = l.named(node)[0];
  if (inner?.type === "statement_block") {
    const body = l.block(inner);
    into.push({ kind: "namespace", unit: l.builder.current, start, end, parent: undefined, name: "global", body });
  } else if (inner && inner.type !== "property_identifier") l.statement(inner, into);
}

/** `namespace X {…}`, `module X {…}`, `declare module "x" {…}` */
export function namespaceStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const nameNode = field(l, node, "name");
  const name = nameNode ? (propertyName(l, nameNode).name ?? "") : "";
  const block = field(l, node, "body");
  const body = block ? l.block(block) : [];
  into.push({ kind: "namespace", unit: l.builder.current, start, end, parent: undefined, name, body });
}

/** `enum X {…}`, `const enum X {…}` */
export function enumStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const nameNode = field(l, node, "name");
  const body = field(l, node, "body");
  const members: EnumFact["members"][number][] = [];
  for (const child of body ? l.named(body) : []) {
    const isAssigned = child.type === "enum_assignment";
    const key = isAssigned ? field(l, child, "name") : child;
    const value = isAssigned ? field(l, child, "value") : undefined;
    const name = key && propertyName(l, key).name;
    if (name !== undefined) members.push({ name, value: value && l.expression(value) });
  }
  into.push({ kind: "enum", unit: l.builder.current, start, end, parent: undefined, name: nameNode ? textOf(l, nameNode) : "", members });
}

/** `interface X extends Y {…}`: the interfaces it extends are the arguments of its object type. */
export function interfaceStatement(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const nameNode = field(l, node, "name");
  const body = field(l, node, "body");
  const heritage = l.named(node).find((n) => n.type === "extends_type_clause");
  const bases = heritage ? l.named(heritage).map((n) => l.type(n)) : [];
  const type = body && objectType(l, body, bases);
  const name = nameNode ? textOf(l, nameNode) : "";
  into.push({ kind: "typeDeclaration", unit: l.builder.current, start, end, parent: undefined, name, type });
}

/** `type X = …` */
export function typeAlias(l: Lowering, node: Node, start: number, end: number, into: Statement[]): void {
  const nameNode = field(l, node, "name");
  const value = field(l, node, "value");
  const name = nameNode ? textOf(l, nameNode) : "";
  into.push({ kind: "typeDeclaration", unit: l.builder.current, start, end, parent: undefined, name, type: value && l.type(value) });
}
