/** Lowering of `match`: constant patterns become values, names in patterns become bindings. */
import type { Expression, NameFact, Statement, SwitchCase } from "../facts.ts";
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
  const bindings: NameFact[] = [];
  for (const p of patterns) collectBindings(p, bindings, cx);
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

function collectBindings(s: Syntax, out: NameFact[], cx: Context): void {
  if (cx.depth >= MAX_DEPTH || CONSTANTS.has(s.type)) return;
  cx.depth++;
  const inner = parts(s);
  const [first] = inner;
  if (s.type === "dotted_name" || s.type === "identifier" || s.type === "splat_pattern") {
    const name = s.type === "identifier" ? s : inner.length === 1 ? first : undefined;
    if (name && textOf(name, cx) !== "_") out.push(makeName(name.start, name.end, cx));
  } else {
    // The class of a class pattern and the keyword of a keyword pattern bind nothing.
    const skipsFirst = s.type === "class_pattern" || s.type === "keyword_pattern";
    for (const c of skipsFirst ? inner.slice(1) : inner) collectBindings(c, out, cx);
  }
  cx.depth--;
}
