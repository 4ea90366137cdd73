/** Lowering of `match`: constant patterns become values, names in patterns become bindings. */
import type { CaseBinding, Expression, Statement, SwitchCase } from "../facts.ts";
import { blockOf } from "./lower-compound.ts";
import {
  type Context,
  children,
  MAX_DEPTH,
  makeName,
  ofType,
  parts,
  required,
  type StatementHandler,
  type Syntax,
  textOf,
  tupleOf,
} from "./syntax.ts";

/** The node types lowered here. */
export const matchHandlers: readonly (readonly [string, StatementHandler])[] = [["match_statement", lowerMatch]];

const CONSTANTS: ReadonlySet<string> = new Set(["string", "concatenated_string", "integer", "float", "true", "false", "none"]);

function lowerMatch(s: Syntax, cx: Context, out: Statement[]): void {
  const inner = parts(s);
  const block = ofType(inner, "block");
  const subject = tupleOf(
    inner.filter((c) => c !== block),
    s,
    cx,
  );
  const { current: unit, base } = cx.builder;
  const cases = block
    ? children(block)
        .filter((c) => c.type === "case_clause")
        .map((c) => lowerCase(c, cx))
    : [];
  out.push({ kind: "switch", unit, start: s.start - base, end: s.end - base, parent: undefined, subject, cases });
}

function lowerCase(s: Syntax, cx: Context): SwitchCase {
  const inner = parts(s);
  const patterns = inner.filter((c) => c.type === "case_pattern");
  const condition = ofType(inner, "if_clause");
  const only = patterns.length === 1 ? patterns[0] : undefined;
  const bindings: CaseBinding[] = [];
  for (const [p, path] of only ? [[only, []] as const] : elementPaths(patterns, [])) collectBindings(p, path, bindings, cx);
  return {
    values: only ? (constantsOf(only, cx) ?? []) : [],
    isDefault: condition === undefined && only !== undefined && matchesAll(only, cx),
    bindings,
    guard: condition && required(parts(condition)[0], condition, cx),
    body: blockOf(s, cx),
  };
}

/** The alternatives of a pattern when all of them are constant. */
function constantsOf(s: Syntax, cx: Context): Expression[] | undefined {
  const inner = parts(s);
  if (s.type === "integer" || s.type === "float") return [lowerNumber(s, cx)];
  if (CONSTANTS.has(s.type)) return [cx.expression(s)];
  if (s.type === "dotted_name") return inner.length > 1 ? [cx.expression(s)] : undefined;
  if (s.type === "union_pattern") return allConstants(inner, cx);
  const isWrapper = s.type === "case_pattern" || s.type === "as_pattern";
  return isWrapper && inner[0] ? constantsOf(inner[0], cx) : undefined;
}

function allConstants(list: readonly Syntax[], cx: Context): Expression[] | undefined {
  const all: Expression[] = [];
  for (const c of list) {
    const values = constantsOf(c, cx);
    if (!values) return undefined;
    all.push(...values);
  }
  return all;
}

/** A number with the minus before it, which is a token of the pattern and not of the number. */
function lowerNumber(s: Syntax, cx: Context): Expression {
  const before = cx.text.slice(Math.max(0, s.start - 20), s.start);
  const minus = /-\s*$/.exec(before);
  const operand = cx.expression(s);
  if (!minus) return operand;
  const { current: unit, base } = cx.builder;
  const start = s.start - minus[0].length - base;
  return { kind: "unary", unit, start, end: s.end - base, parent: undefined, operator: "-", operand };
}

/** True for `_` and for a bare name. */
function matchesAll(s: Syntax, cx: Context): boolean {
  const inner = parts(s);
  if (s.type === "case_pattern") return inner[0] ? inner.length === 1 && matchesAll(inner[0], cx) : textOf(s, cx) === "_";
  return s.type === "dotted_name" && inner.length === 1;
}

/** Classes that hold a value as it is: a pattern of them makes sure of nothing. */
const PLAIN: ReadonlySet<string> = new Set(["str", "bytes", "dict", "list", "tuple"]);

type Path = CaseBinding["path"];

function collectBindings(s: Syntax, path: Path, out: CaseBinding[], cx: Context): void {
  if (cx.depth >= MAX_DEPTH || CONSTANTS.has(s.type)) return;
  cx.depth++;
  const inner = parts(s);
  const [first] = inner;
  if (s.type === "dotted_name" || s.type === "identifier" || s.type === "splat_pattern") {
    const name = s.type === "identifier" ? s : inner.length === 1 ? first : undefined;
    if (name && textOf(name, cx) !== "_") out.push({ name: makeName(name.start, name.end, cx), path });
  } else for (const [c, own] of innerPaths(s, inner, path, cx)) collectBindings(c, own, out, cx);
  cx.depth--;
}

/** The patterns inside a pattern, each with its way from the subject. */
function innerPaths(s: Syntax, inner: readonly Syntax[], path: Path, cx: Context): readonly (readonly [Syntax, Path])[] {
  const [first, second] = inner;
  switch (s.type) {
    case "list_pattern":
    case "tuple_pattern":
      // `(x)` is `x` in parentheses.
      if (s.type === "tuple_pattern" && inner.length === 1 && !textOf(s, cx).includes(",")) return inner.map((c) => [c, path]);
      return elementPaths(inner, path);
    case "dict_pattern":
      return inner.flatMap((c, i): (readonly [Syntax, Path])[] => {
        if (c.type === "splat_pattern") return [[c, path && [...path, { rest: true }]]];
        if (c.type !== "case_pattern") return [];
        const key = inner[i - 1];
        const constant = key?.type === "string" ? cx.expression(key) : undefined;
        return [[c, constant?.kind === "string" ? path && [...path, { key: constant.value }] : undefined]];
      });
    case "class_pattern":
      // The class itself binds nothing; `str(x)` is the whole value, what else stands by position is up to the class.
      return inner.slice(1).map((c) => [c, isKeyword(c) || (first && PLAIN.has(textOf(first, cx))) ? path : undefined]);
    case "keyword_pattern":
      return second && first ? [[second, path && [...path, { key: textOf(first, cx) }]]] : [];
    case "as_pattern":
      return inner.map((c) => [c, c === first || !first || isPlain(first, cx) ? path : undefined]);
    default:
      return inner.map((c) => [c, path]);
  }
}

/** What stands behind a `*rest` has no place of its own. */
function elementPaths(inner: readonly Syntax[], path: Path): readonly (readonly [Syntax, Path])[] {
  const star = inner.findIndex((c) => c.type === "splat_pattern" || parts(c)[0]?.type === "splat_pattern");
  return inner.map((c, index) => [c, path && [...path, star >= 0 && index >= star ? { rest: true } : { index }]]);
}

function isKeyword(s: Syntax): boolean {
  return parts(s)[0]?.type === "keyword_pattern";
}

/** What matches may be anything that the subject may be: no constant, and nothing that a class makes sure of. */
function isPlain(s: Syntax, cx: Context): boolean {
  if (constantsOf(s, cx)) return false;
  const [first] = parts(s);
  if (s.type === "class_pattern") return first !== undefined && PLAIN.has(textOf(first, cx));
  if (s.type === "union_pattern") return parts(s).every((c) => isPlain(c, cx));
  return s.type === "case_pattern" && first ? isPlain(first, cx) : true;
}
