/** What the parts of the TypeScript lowering share. They call each other only through {@link Lowering}, so that no file imports in a circle. */
import type { Node } from "web-tree-sitter";
import type { AssignFact, ClassFact, Expression, FunctionFact, Pattern, Statement, TypeFact, Unit } from "../facts.ts";
import type { UnitBuilder } from "../units.ts";

/** One lowering of one tree. Offsets of facts are relative to the unit under construction (`base`). */
export interface Lowering {
  readonly text: string;
  readonly builder: UnitBuilder;
  expression(node: Node): Expression;
  pattern(node: Node): Pattern;
  type(node: Node): TypeFact;
  /** Adds the statements that `node` stands for; several for `let a, b`. */
  statement(node: Node, into: Statement[]): void;
  /** The statements of a block, or the one statement that stands in place of a block. */
  block(node: Node): Statement[];
  func(node: Node, name?: PropertyName, decorators?: readonly Expression[]): FunctionFact;
  classFact(node: Node, outer: readonly Expression[]): ClassFact;
  /** The unit of a function's body. */
  body(node: Node): Unit;
  /** Named children without comments. Broken parts are left out and lowered after the statement that holds them. */
  named(node: Node): readonly Node[];
}

/** A key of an object, a class member or a pattern. */
export interface PropertyName {
  /** Undefined when computed from something that is not constant. */
  readonly name: string | undefined;
  /** The expression of a computed name. */
  readonly expression: Expression | undefined;
  readonly nameStart: number;
}

/** `const`, `let` or `var`. */
export type Declares = AssignFact["declares"];

/** Start of `node` relative to the current unit. */
export function startOf(l: Lowering, node: Node): number {
  return node.startIndex - l.builder.base;
}

/** End of `node` relative to the current unit. */
export function endOf(l: Lowering, node: Node): number {
  return node.endIndex - l.builder.base;
}

/** Source text of `node`. */
export function textOf(l: Lowering, node: Node): string {
  return l.text.slice(node.startIndex, node.endIndex);
}

/** Source text between two absolute offsets, without comments and outer white space: the tokens that the tree does not name. */
export function tokensBetween(l: Lowering, from: number, to: number): string {
  const gap = l.text.slice(from, to);
  const bare = gap.includes("/*") || gap.includes("//") ? gap.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, " ") : gap;
  return bare.trim();
}

/** The child of the given field. */
export function field(l: Lowering, node: Node, name: string): Node | undefined {
  // Looks at all children of broken code, so that the parts outside the fields are not lost.
  if (l.builder.current.hasError) l.named(node);
  return node.childForFieldName(name) ?? undefined;
}

/** The list with `undefined` where the source has a hole (`[, a]`). */
export function withHoles(l: Lowering, node: Node, items: readonly Node[]): (Node | undefined)[] {
  const out: (Node | undefined)[] = [];
  let from = node.startIndex + 1;
  for (const item of items) {
    let commas = 0;
    if (item.startIndex - from > 1) for (const c of tokensBetween(l, from, item.startIndex)) if (c === ",") commas++;
    for (let holes = out.length === 0 ? commas : commas - 1; holes > 0; holes--) out.push(undefined);
    out.push(item);
    from = item.endIndex;
  }
  return out;
}
