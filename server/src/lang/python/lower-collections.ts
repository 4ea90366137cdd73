/** Lowering of lists, dicts and comprehensions. */
import type { ComprehensionClause, ComprehensionFact, Entry, Expression, ObjectFact } from "../facts.ts";
import { lowerAll } from "./lower-expressions.ts";
import { type Context, children, type ExpressionHandler, makeList, makeOther, parts, required, type Syntax, tupleOf } from "./syntax.ts";

/** The node types lowered here. */
export const collectionHandlers: readonly (readonly [string, ExpressionHandler])[] = [
  ["list", (s, cx) => makeList("list", s, lowerAll(s, cx), cx)],
  ["tuple", (s, cx) => makeList("tuple", s, lowerAll(s, cx), cx)],
  ["set", (s, cx) => makeList("set", s, lowerAll(s, cx), cx)],
  ["list_splat", lowerSpread],
  ["dictionary_splat", lowerSpread],
  ["list_splat_pattern", lowerSpread],
  ["dictionary_splat_pattern", lowerSpread],
  ["splat_type", lowerSpread],
  ["parenthesized_list_splat", (s, cx) => required(parts(s)[0], s, cx)],
  ["dictionary", lowerDictionary],
  ["list_comprehension", (s, cx) => lowerComprehension("list", s, cx)],
  ["set_comprehension", (s, cx) => lowerComprehension("set", s, cx)],
  ["dictionary_comprehension", (s, cx) => lowerComprehension("dict", s, cx)],
  ["generator_expression", (s, cx) => lowerComprehension("generator", s, cx)],
];

function lowerSpread(s: Syntax, cx: Context): Expression {
  const { current: unit, base } = cx.builder;
  return { kind: "spread", unit, start: s.start - base, end: s.end - base, parent: undefined, value: required(parts(s)[0], s, cx) };
}

function lowerDictionary(s: Syntax, cx: Context): ObjectFact {
  const { current: unit, base } = cx.builder;
  const entries = children(s).map((c) => lowerEntry(c, cx));
  return { kind: "object", unit, start: s.start - base, end: s.end - base, parent: undefined, entries };
}

function lowerEntry(s: Syntax, cx: Context): Entry {
  const [first, second] = parts(s);
  if (s.type === "pair") {
    const key = required(first, s, cx);
    return makeEntry(s, constantKey(key), key, required(second, s, cx), false, cx);
  }
  if (s.type === "dictionary_splat") return makeEntry(s, undefined, undefined, required(first, s, cx), true, cx);
  return makeEntry(s, undefined, undefined, cx.expression(s), false, cx);
}

function makeEntry(
  s: Syntax,
  key: string | undefined,
  keyExpression: Expression | undefined,
  value: Expression,
  isSpread: boolean,
  cx: Context,
): Entry {
  const base = cx.builder.base;
  return { key, keyExpression, value, isSpread, isShorthand: false, accessor: undefined, start: s.start - base, end: s.end - base };
}

function constantKey(key: Expression): string | undefined {
  if (key.kind === "string") return key.value;
  if (key.kind === "number") return String(key.value);
  if (key.kind !== "template") return undefined;
  let whole = "";
  for (const part of key.parts) {
    if (part.kind !== "string") return undefined;
    whole += part.value;
  }
  return whole;
}

function lowerComprehension(form: ComprehensionFact["form"], s: Syntax, cx: Context): ComprehensionFact {
  const [body, ...rest] = parts(s);
  const pair = body?.type === "pair" ? parts(body) : undefined;
  const { current: unit, base } = cx.builder;
  return {
    kind: "comprehension",
    unit,
    start: s.start - base,
    end: s.end - base,
    parent: undefined,
    form,
    element: required(pair ? pair[1] : body, s, cx),
    key: pair ? required(pair[0], s, cx) : undefined,
    clauses: lowerClauses(rest, cx),
  };
}

function lowerClauses(list: readonly Syntax[], cx: Context): ComprehensionClause[] {
  const clauses: { target: ComprehensionClause["target"]; iterable: Expression; tests: Expression[] }[] = [];
  for (const s of list) {
    const [first, ...rest] = parts(s);
    if (s.type === "for_in_clause") {
      const target = first ? cx.pattern(first) : makeOther("error", s.start, s.start, [], cx);
      clauses.push({ target, iterable: tupleOf(rest, s, cx), tests: [] });
    } else {
      clauses[clauses.length - 1]?.tests.push(required(first, s, cx));
    }
  }
  return clauses;
}
