/** Lowering of annotations. The outermost type also carries the annotation as an expression, for `Annotated[str, Path(…)]`. */
import type { TypeFact } from "../facts.ts";
import { between, type Context, isError, MAX_DEPTH, makeOther, ofType, parts, type Syntax, textOf } from "./syntax.ts";
import { parseTypeText, type TypeSketch } from "./type-text.ts";

/** The fact for a `type` node. */
export function lowerType(s: Syntax, cx: Context): TypeFact {
  const fact = typeOf(s, cx);
  const expression = s.start === s.end ? makeOther("error", s.start, s.end, [], cx) : cx.expression(s);
  return { ...fact, expression };
}

function typeOf(s: Syntax, cx: Context): TypeFact {
  if (cx.depth >= MAX_DEPTH) return makeType(s, "other", "", [], cx);
  cx.depth++;
  const fact = lowerInner(s, cx);
  cx.depth--;
  return fact;
}

function lowerInner(s: Syntax, cx: Context): TypeFact {
  const inner = parts(s);
  switch (s.type) {
    case "type":
    case "parenthesized_expression":
    case "constrained_type":
      return inner[0] ? typeOf(inner[0], cx) : makeType(s, "other", "", [], cx);
    case "identifier":
    case "none":
    case "attribute":
    case "member_type":
      return makeType(s, "name", textOf(s, cx).replace(/\s+/g, ""), [], cx);
    case "generic_type":
      return lowerGeneric(s, inner[0], parts(ofType(inner, "type_parameter") ?? s), cx);
    case "subscript":
      return lowerGeneric(s, inner[0], inner.slice(1), cx);
    case "union_type":
    case "binary_operator":
      return lowerUnion(s, inner, cx);
    case "list":
      return makeType(
        s,
        "other",
        "",
        inner.map((c) => typeOf(c, cx)),
        cx,
      );
    case "string":
      return lowerText(s, cx);
    default:
      return makeType(s, "other", "", [], cx);
  }
}

function makeType(s: Syntax, form: TypeFact["form"], name: string, args: readonly TypeFact[], cx: Context): TypeFact {
  const { current: unit, base } = cx.builder;
  return {
    kind: "type",
    unit,
    start: s.start - base,
    end: s.end - base,
    parent: undefined,
    form,
    name,
    args,
    members: [],
    expression: undefined,
  };
}

function lowerGeneric(s: Syntax, head: Syntax | undefined, args: readonly Syntax[], cx: Context): TypeFact {
  const name = head ? textOf(head, cx).replace(/\s+/g, "") : "";
  switch (lastName(name)) {
    case "Literal":
      return lowerLiterals(s, args, cx);
    case "Optional":
      return makeType(s, "union", "", [...args.map((a) => typeOf(a, cx)), makeType(s, "name", "None", [], cx)], cx);
    case "Union":
      return makeType(
        s,
        "union",
        "",
        args.map((a) => typeOf(a, cx)),
        cx,
      );
    case "Annotated":
      // Only the first is a type; what follows is any expression and is found through `expression`.
      return makeType(
        s,
        "name",
        name,
        args.slice(0, 1).map((a) => typeOf(a, cx)),
        cx,
      );
    case "Callable":
      return makeType(
        s,
        "function",
        name,
        args.map((a) => typeOf(a, cx)),
        cx,
      );
    default:
      return makeType(
        s,
        "name",
        name,
        args.map((a) => typeOf(a, cx)),
        cx,
      );
  }
}

function lowerUnion(s: Syntax, sides: readonly Syntax[], cx: Context): TypeFact {
  const [left, right] = sides;
  if (!left || !right || between(left, right, cx) !== "|") return makeType(s, "other", "", [], cx);
  const members = [typeOf(left, cx), typeOf(right, cx)];
  return makeType(
    s,
    "union",
    "",
    members.flatMap((m) => (m.form === "union" ? m.args : [m])),
    cx,
  );
}

function lowerLiterals(s: Syntax, args: readonly Syntax[], cx: Context): TypeFact {
  const literals = args.filter((a) => !isError(a)).map((a) => makeType(a, "literal", literalText(a, cx), [], cx));
  const only = literals.length === 1 ? literals[0] : undefined;
  return only ?? makeType(s, "union", "", literals, cx);
}

function literalText(s: Syntax, cx: Context): string {
  const value = cx.expression(s);
  return value.kind === "string" ? value.value : textOf(s, cx);
}

/** A string annotation, as far as it is simple enough to be read without a parser. */
function lowerText(s: Syntax, cx: Context): TypeFact {
  const value = cx.expression(s);
  const sketch = value.kind === "string" ? parseTypeText(value.value) : undefined;
  return sketch ? fromSketch(s, sketch, cx) : makeType(s, "other", "", [], cx);
}

function fromSketch(s: Syntax, sketch: TypeSketch, cx: Context): TypeFact {
  const args = sketch.args.map((a) => fromSketch(s, a, cx));
  return makeType(s, sketch.form, sketch.name, args, cx);
}

function lastName(dotted: string): string {
  return dotted.slice(dotted.lastIndexOf(".") + 1);
}
