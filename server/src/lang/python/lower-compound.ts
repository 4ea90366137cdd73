/** Lowering of statements that hold statements: conditions, loops, try, with. */
import type { Expression, Handler, IfFact, Pattern, Statement, WithFact } from "../facts.ts";
import { type Context, children, MAX_DEPTH, makeOther, ofType, parts, required, type StatementHandler, type Syntax } from "./syntax.ts";

/** The node types lowered here. */
export const compoundHandlers: readonly (readonly [string, StatementHandler])[] = [
  ["if_statement", lowerIf],
  ["for_statement", lowerFor],
  ["while_statement", lowerWhile],
  ["try_statement", lowerTry],
  ["with_statement", lowerWith],
  ["block", (s, cx, out) => void cx.statements(children(s), out)],
  ["else_clause", (s, cx, out) => void out.push(...blockOf(s, cx))],
  ["elif_clause", (s, cx, out) => void out.push(makeIf(s, [], 0, cx))],
  ["finally_clause", (s, cx, out) => void out.push(...blockOf(s, cx))],
];

/** The statements of the block in `s`. */
export function blockOf(s: Syntax | undefined, cx: Context): Statement[] {
  const block = s && ofType(children(s), "block");
  return block ? cx.statements(children(block)) : [];
}

function lowerIf(s: Syntax, cx: Context, out: Statement[]): void {
  const rest = children(s).filter((c) => c.type === "elif_clause" || c.type === "else_clause");
  out.push(makeIf(s, rest, 0, cx));
}

/** An `if` or `elif` with the clauses after it from `at` on: the tree has them side by side, facts have them nested. */
function makeIf(s: Syntax, clauses: readonly Syntax[], at: number, cx: Context): IfFact {
  const inner = parts(s);
  const { current: unit, base } = cx.builder;
  const test = required(inner[0]?.type === "block" ? undefined : inner[0], s, cx);
  const block = ofType(inner, "block");
  const whenTrue = block ? cx.statements(children(block)) : [];
  return {
    kind: "if",
    unit,
    start: s.start - base,
    end: (clauses[clauses.length - 1] ?? s).end - base,
    parent: undefined,
    test,
    whenTrue,
    whenFalse: lowerClauses(clauses, at, cx),
  };
}

function lowerClauses(clauses: readonly Syntax[], at: number, cx: Context): Statement[] {
  const clause = clauses[at];
  if (!clause) return [];
  if (clause.type === "else_clause") return blockOf(clause, cx);
  if (cx.depth >= MAX_DEPTH) return [];
  cx.depth++;
  const nested = makeIf(clause, clauses, at + 1, cx);
  cx.depth--;
  return [nested];
}

function lowerFor(s: Syntax, cx: Context, out: Statement[]): void {
  const inner = parts(s);
  const [target, iterable] = inner;
  const { current: unit, base } = cx.builder;
  out.push({
    kind: "loop",
    unit,
    start: s.start - base,
    end: s.end - base,
    parent: undefined,
    form: "of",
    target: target ? cx.pattern(target) : undefined,
    declares: undefined,
    iterable: required(iterable?.type === "block" ? undefined : iterable, s, cx),
    test: undefined,
    init: [],
    update: undefined,
    body: blockOf(s, cx),
    otherwise: blockOf(ofType(inner, "else_clause"), cx),
  });
}

function lowerWhile(s: Syntax, cx: Context, out: Statement[]): void {
  const inner = parts(s);
  const { current: unit, base } = cx.builder;
  out.push({
    kind: "loop",
    unit,
    start: s.start - base,
    end: s.end - base,
    parent: undefined,
    form: "while",
    target: undefined,
    declares: undefined,
    iterable: undefined,
    test: required(inner[0]?.type === "block" ? undefined : inner[0], s, cx),
    init: [],
    update: undefined,
    body: blockOf(s, cx),
    otherwise: blockOf(ofType(inner, "else_clause"), cx),
  });
}

function lowerTry(s: Syntax, cx: Context, out: Statement[]): void {
  const inner = parts(s);
  const { current: unit, base } = cx.builder;
  out.push({
    kind: "try",
    unit,
    start: s.start - base,
    end: s.end - base,
    parent: undefined,
    body: blockOf(s, cx),
    handlers: inner.filter((c) => c.type === "except_clause").map((c) => lowerHandler(c, cx)),
    otherwise: blockOf(ofType(inner, "else_clause"), cx),
    finalizer: blockOf(ofType(inner, "finally_clause"), cx),
  });
}

function lowerHandler(s: Syntax, cx: Context): Handler {
  const inner = parts(s);
  const heads = inner.filter((c) => c.type !== "block");
  const [first, second] = heads;
  // `except A, e:` of Python 2 binds `e`; `except A, B:` of Python 3.14 names two classes.
  const isBinding = second?.type === "identifier" && heads.length === 2 && /^[a-z_]/.test(cx.text.charAt(second.start));
  if (first?.type === "as_pattern") {
    const [type, target] = parts(first);
    return { types: typesOf(type, cx), binding: target && cx.pattern(target), body: blockOf(s, cx) };
  }
  const types = (isBinding ? heads.slice(0, 1) : heads).flatMap((h) => typesOf(h, cx));
  return { types, binding: isBinding && second ? cx.pattern(second) : undefined, body: blockOf(s, cx) };
}

function typesOf(s: Syntax | undefined, cx: Context): Expression[] {
  if (!s) return [];
  return s.type === "tuple" ? children(s).map((c) => cx.expression(c)) : [cx.expression(s)];
}

function lowerWith(s: Syntax, cx: Context, out: Statement[]): void {
  const clause = ofType(children(s), "with_clause");
  const items = clause ? parts(clause).flatMap((c) => lowerItem(c, cx)) : [];
  const { current: unit, base } = cx.builder;
  out.push({ kind: "with", unit, start: s.start - base, end: s.end - base, parent: undefined, items, body: blockOf(s, cx) });
}

/** One item of a `with`; items in parentheses are one node for the parser when it took them for a tuple. */
function lowerItem(s: Syntax, cx: Context): WithFact["items"][number][] {
  if (s.type === "with_item" || s.type === "parenthesized_expression") {
    const inner = parts(s)[0];
    return inner ? lowerItem(inner, cx) : [];
  }
  if (s.type === "tuple" && parts(s).some((c) => c.type === "as_pattern")) return parts(s).flatMap((c) => lowerItem(c, cx));
  if (s.type !== "as_pattern") return [{ value: cx.expression(s), target: undefined }];
  const [value, target] = parts(s);
  return [{ value: required(value, s, cx), target: target ? targetOf(target, cx) : undefined }];
}

function targetOf(s: Syntax, cx: Context): Pattern {
  const inner = s.type === "as_pattern_target" ? parts(s)[0] : s;
  return inner ? cx.pattern(inner) : makeOther("error", s.start, s.end, [], cx);
}
