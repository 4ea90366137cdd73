/** How the lowering reads the tree: nodes read once, the state of one lowering, and the facts that every part makes. */
import type { Node } from "web-tree-sitter";
import type { Expression, NameFact, OtherFact, Pattern, Statement, TypeFact } from "../facts.ts";
import type { UnitBuilder } from "../units.ts";

/** A node whose type and span are read once: every question to a node is a call into WebAssembly. */
export interface Syntax {
  readonly node: Node;
  readonly type: string;
  /** Absolute. */
  readonly start: number;
  readonly end: number;
}

/** The state of one lowering, and the ways from one part of the lowering to the others. */
export interface Context {
  readonly text: string;
  readonly builder: UnitBuilder;
  /** How deep the facts being made are nested. */
  depth: number;
  expression(s: Syntax): Expression;
  pattern(s: Syntax): Pattern;
  type(s: Syntax): TypeFact;
  /** Appends the facts of one statement. */
  statement(s: Syntax, out: Statement[]): void;
  statements(list: readonly Syntax[], out?: Statement[]): Statement[];
}

/** Lowers one node type to an expression. */
export type ExpressionHandler = (s: Syntax, cx: Context) => Expression;
/** Lowers one node type to statements. */
export type StatementHandler = (s: Syntax, cx: Context, out: Statement[]) => void;

/** Deeper than this, syntax becomes an `other` fact, so that no source can overflow the stack. */
export const MAX_DEPTH = 500;

/** Reads a node. */
export function read(node: Node): Syntax {
  return { node, type: node.type, start: node.startIndex, end: node.endIndex };
}

/** The named children, without comments, which may stand anywhere. */
export function children(s: Syntax): Syntax[] {
  const all = s.node.namedChildren;
  const result: Syntax[] = [];
  for (const node of all) {
    const type = node.type;
    if (type !== "comment" && type !== "line_continuation") result.push({ node, type, start: node.startIndex, end: node.endIndex });
  }
  return result;
}

/** The children by which a node's layout is known: without what the parser could not place. */
export function parts(s: Syntax): Syntax[] {
  const all = children(s);
  return all.some(isError) ? all.filter((c) => !isError(c)) : all;
}

/** True for a piece of source that the parser could not place. */
export function isError(s: Syntax): boolean {
  return s.type === "ERROR";
}

/** The first of `list` that has the type. */
export function ofType(list: readonly Syntax[], type: string): Syntax | undefined {
  for (const s of list) if (s.type === type) return s;
  return undefined;
}

/** The source text of a node. */
export function textOf(s: Syntax, cx: Context): string {
  return cx.text.slice(s.start, s.end);
}

/** The tokens between two nodes, without comments and with single spaces: an operator. */
export function between(left: Syntax, right: Syntax, cx: Context): string {
  const gap = cx.text.slice(left.end, right.start).trim();
  return /[\s#\\]/.test(gap)
    ? gap
        .replace(/#.*|\\/g, "")
        .trim()
        .replace(/\s+/g, " ")
    : gap;
}

/** The expression at a place where there has to be one: `other` where broken code has none. */
export function required(s: Syntax | undefined, owner: Syntax, cx: Context): Expression {
  return s ? cx.expression(s) : makeOther("error", owner.end, owner.end, [], cx);
}

/** The expression where there may be one. */
export function optional(s: Syntax | undefined, cx: Context): Expression | undefined {
  return s && cx.expression(s);
}

/** An `other` fact over an absolute span. */
export function makeOther(form: OtherFact["form"], start: number, end: number, inner: readonly Expression[], cx: Context): OtherFact {
  const { current: unit, base } = cx.builder;
  return { kind: "other", unit, start: start - base, end: end - base, parent: undefined, form, children: inner };
}

/** A name over an absolute span. */
export function makeName(start: number, end: number, cx: Context): NameFact {
  const { current: unit, base } = cx.builder;
  return { kind: "name", unit, start: start - base, end: end - base, parent: undefined, name: cx.text.slice(start, end) };
}

/** An `other` fact that keeps the expressions inside a node. */
export function lowerOther(s: Syntax, cx: Context): OtherFact {
  const inner: Expression[] = [];
  for (const child of children(s)) inner.push(cx.expression(child));
  return makeOther(isError(s) ? "error" : "unknown", s.start, s.end, inner, cx);
}

/** A tuple, list or set of all that `items` lower to. */
export function makeList(form: "list" | "tuple" | "set", s: Syntax, items: readonly Expression[], cx: Context): Expression {
  const { current: unit, base } = cx.builder;
  return { kind: "list", unit, start: s.start - base, end: s.end - base, parent: undefined, form, items };
}

/** Several expressions where the language allows a tuple without parentheses: the one, or a tuple over their span. */
export function tupleOf(list: readonly Syntax[], owner: Syntax, cx: Context): Expression {
  const first = list[0];
  const last = list[list.length - 1];
  if (!first || !last || list.length === 1) return required(first, owner, cx);
  const span = { node: owner.node, type: owner.type, start: first.start, end: last.end };
  return makeList(
    "tuple",
    span,
    list.map((x) => cx.expression(x)),
    cx,
  );
}
