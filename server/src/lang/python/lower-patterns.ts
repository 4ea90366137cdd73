/** Lowering of what is assigned to. */
import type { ListPattern, Pattern, SpreadFact } from "../facts.ts";
import { type Context, children, makeOther, parts, required, type Syntax } from "./syntax.ts";

/** An assignment target: a name, member, index, or several of them. */
export function lowerPattern(s: Syntax, cx: Context): Pattern {
  switch (s.type) {
    case "tuple_pattern":
    case "tuple":
    case "parenthesized_expression":
      return lowerParenthesized(s, cx);
    case "list_pattern":
    case "list":
    case "pattern_list":
    case "expression_list":
      return makeListPattern(s, children(s), cx);
    case "as_pattern_target":
      return lowerInner(s, cx);
    case "list_splat":
    case "list_splat_pattern":
    case "dictionary_splat_pattern":
      return lowerRest(s, cx);
    default:
      return lowerTarget(s, cx);
  }
}

function lowerTarget(s: Syntax, cx: Context): Pattern {
  const value = cx.expression(s);
  const isTarget = value.kind === "name" || value.kind === "member" || value.kind === "index" || value.kind === "other";
  // Anything else cannot be assigned to: broken code.
  return isTarget ? value : makeOther("error", s.start, s.end, [value], cx);
}

/** `(a) = 1` assigns to a name, `(a,) = x` to a tuple. */
function lowerParenthesized(s: Syntax, cx: Context): Pattern {
  const inner = parts(s);
  const only = inner.length === 1 ? inner[0] : undefined;
  if (only && !cx.text.slice(only.end, s.end).includes(",")) return cx.pattern(only);
  return makeListPattern(s, inner, cx);
}

function lowerInner(s: Syntax, cx: Context): Pattern {
  const inner = parts(s)[0];
  return inner ? cx.pattern(inner) : makeOther("error", s.start, s.end, [], cx);
}

function makeListPattern(s: Syntax, inner: readonly Syntax[], cx: Context): ListPattern {
  const { current: unit, base } = cx.builder;
  const items = inner.map((c) => cx.pattern(c));
  return { kind: "listPattern", unit, start: s.start - base, end: s.end - base, parent: undefined, items };
}

function lowerRest(s: Syntax, cx: Context): SpreadFact {
  const { current: unit, base } = cx.builder;
  return { kind: "spread", unit, start: s.start - base, end: s.end - base, parent: undefined, value: required(parts(s)[0], s, cx) };
}
